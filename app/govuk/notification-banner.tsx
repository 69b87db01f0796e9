import type { ReactNode } from 'react';
import { classes } from './field.ts';

export type NotificationBannerProps = {
  kind?: 'important' | 'success';
  title?: string;
  /** Needed only where a page shows two. */
  id?: string;
  children: ReactNode;
};

export function NotificationBanner({
  kind = 'important',
  title = kind === 'success' ? 'Success' : 'Important',
  id = 'notification-banner',
  children,
}: NotificationBannerProps) {
  const isSuccess = kind === 'success';
  return (
    <section
      className={classes('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success')}
      role={isSuccess ? 'alert' : undefined}
      aria-labelledby={`${id}-title`}
      tabIndex={isSuccess ? -1 : undefined}
      // biome-ignore lint/a11y/noAutofocus: news of what was just done is read first, also without JavaScript
      autoFocus={isSuccess || undefined}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={`${id}-title`}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </section>
  );
}
