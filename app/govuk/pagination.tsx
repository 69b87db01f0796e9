import type { ReactNode } from 'react';

export type PaginationProps = {
  newerHref?: string;
  olderHref?: string;
  /** What is being paged through, for those who cannot see it beside the links. */
  label?: string;
};

const arrows = {
  prev: 'M7 0 0 6.5 7 13l1.4-1.4L4 7.5h11v-2H4l4.4-4.1z',
  next: 'M8 0l7 6.5L8 13l-1.4-1.4L11 7.5H0v-2h11L6.6 1.4z',
};

function Arrow({ to }: { to: keyof typeof arrows }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${to}`}
      width="15"
      height="13"
      viewBox="0 0 15 13"
      aria-hidden="true"
      focusable="false"
    >
      <path d={arrows[to]} />
    </svg>
  );
}

function Step({ to, href, children }: { to: keyof typeof arrows; href: string; children: ReactNode }) {
  return (
    <div className={`govuk-pagination__${to}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={to}>
        <Arrow to={to} />
        <span className="govuk-pagination__link-title govuk-pagination__link-title--decorated">
          {children}
        </span>
      </a>
    </div>
  );
}

/** Newer and older rather than page numbers: the list moves while somebody reads it. */
export function Pagination({ newerHref, olderHref, label = 'Pages' }: PaginationProps) {
  if (!newerHref && !olderHref) return null;
  return (
    <nav className="govuk-pagination govuk-pagination--block" aria-label={label}>
      {newerHref && (
        <Step to="prev" href={newerHref}>
          Newer
        </Step>
      )}
      {olderHref && (
        <Step to="next" href={olderHref}>
          Older
        </Step>
      )}
    </nav>
  );
}
