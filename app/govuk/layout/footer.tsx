export type FooterLink = { href: string; text: string };
export type FooterProps = { links?: readonly FooterLink[]; authority: string };

const usualLinks: readonly FooterLink[] = [
  { href: '/privacy', text: 'Privacy' },
  { href: '/accessibility', text: 'Accessibility' },
  { href: '/contact', text: 'Contact' },
];

export function Footer({ links = usualLinks, authority }: FooterProps) {
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        <ul className="app-footer__links">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a className="app-footer__link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p className="app-footer__provider">Provided by {authority}</p>
      </div>
    </footer>
  );
}
