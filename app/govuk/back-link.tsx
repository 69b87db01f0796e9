export type BackLinkProps = { href: string; text?: string };

/** A real address rather than the browser's history: it works after an error and without JavaScript. */
export function BackLink({ href, text = 'Back' }: BackLinkProps) {
  return (
    <a href={href} className="govuk-back-link">
      {text}
    </a>
  );
}
