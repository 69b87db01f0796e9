import { type MomentProps, NotificationBanner } from '../../../govuk/index.ts';

/** Stands on the page for as long as the glass is broken. */
export function GlassBroken({ until }: { until: MomentProps }) {
  return (
    <NotificationBanner id="glass-broken" title="Glass broken">
      <p className="govuk-notification-banner__heading">
        This is a restricted record. You broke the glass to open it, until{' '}
        <time dateTime={until.iso}>{until.text}</time>. The data protection lead and the manager have been
        told.
      </p>
    </NotificationBanner>
  );
}
