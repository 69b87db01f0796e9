export type ExitControlProps = { href?: string };

/**
 * A real link that works alone. `public/exit.js` adds that the page goes blank at once, and the Shift key.
 * The script finds the link and the spoken status by these data attributes.
 */
export function ExitControl({ href = '/leave' }: ExitControlProps) {
  return (
    <section className="app-exit" aria-label="Leave this page">
      <div className="govuk-width-container">
        <a className="app-exit__link" href={href} rel="nofollow noreferrer" data-exit="" draggable={false}>
          Leave this page
        </a>
      </div>
      {/* The script writes here, perhaps before React arrives: neither may undo the other. */}
      <p className="govuk-visually-hidden" role="status" data-exit-status="" suppressHydrationWarning>
        {' '}
      </p>
    </section>
  );
}

/** The same for the keyboard, as the second stop on every page. */
export function QuickExitLink({ href = '/leave' }: ExitControlProps) {
  return (
    <nav aria-label="Quick exit">
      <a className="govuk-skip-link" href={href} rel="nofollow noreferrer" data-exit="">
        Leave this page now
      </a>
    </nav>
  );
}
