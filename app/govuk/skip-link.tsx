export type SkipLinkProps = { href?: string; text?: string };

export function SkipLink({ href = '#main-content', text = 'Skip to main content' }: SkipLinkProps) {
  return (
    <a href={href} className="govuk-skip-link">
      {text}
    </a>
  );
}
