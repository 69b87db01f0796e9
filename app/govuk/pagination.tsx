export type PaginationProps = {
  newerHref?: string;
  olderHref?: string;
  /** What is being paged through, for those who cannot see it beside the links. */
  label?: string;
};

/**
 * Newer and older rather than page numbers: the list moves while somebody reads it. Plain links, as under the queue: the
 * pattern's own styles are a twentieth of what everybody would be sent, for a page that only staff see.
 */
export function Pagination({ newerHref, olderHref, label = 'Pages' }: PaginationProps) {
  if (!newerHref && !olderHref) return null;
  return (
    <nav className="app-screen-only" aria-label={label}>
      <p className="govuk-body">
        {newerHref && (
          <a className="govuk-link app-queue__turn" href={newerHref} rel="prev">
            Newer
          </a>
        )}
        {olderHref && (
          <a className="govuk-link app-queue__turn" href={olderHref} rel="next">
            Older
          </a>
        )}
      </p>
    </nav>
  );
}
