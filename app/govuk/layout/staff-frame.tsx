import type { ReactNode } from 'react';
import { SkipLink } from '../skip-link.tsx';
import { type AuthorityColour, authorityClass } from './colour.ts';

export type NavigationItem = { href: string; text: string; isCurrent?: boolean; count?: number };

export type StaffFrameProps = {
  authority: string;
  serviceName: string;
  homeHref?: string;
  colour?: AuthorityColour;
  /** Left out before somebody has signed in. */
  signedIn?: { name: string; role?: string };
  signOutAction?: string;
  /** Where whoever is signed in finds their own account. */
  accountHref?: string;
  navigation?: readonly NavigationItem[];
  before?: ReactNode;
  children: ReactNode;
};

/** The frame of every staff page: wide, quiet, with the work in front. */
export function StaffFrame({ colour = 'blue', signOutAction = '/sign-out', ...props }: StaffFrameProps) {
  const {
    authority,
    serviceName,
    homeHref = '/staff',
    signedIn,
    accountHref,
    navigation = [],
    before,
    children,
  } = props;
  return (
    <div className={`app-frame app-frame--staff ${authorityClass(colour)}`}>
      <SkipLink />
      <header className="app-bar">
        <div className="app-bar__inner">
          <a className="app-bar__service" href={homeHref}>
            {serviceName} <span className="app-bar__authority">{authority}</span>
          </a>
          {navigation.length > 0 && (
            <nav aria-label="Work">
              <ul className="app-bar__list">
                {navigation.map((item) => (
                  <li key={item.href}>
                    <NavigationLink {...item} />
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {signedIn && (
            <form className="app-bar__person" method="post" action={signOutAction}>
              <Person {...signedIn} href={accountHref} />
              <button type="submit" className="app-bar__sign-out">
                Sign out
              </button>
            </form>
          )}
        </div>
      </header>
      <div className="app-frame__wide">
        {before}
        <main className="govuk-main-wrapper app-frame__work" id="main-content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

function Person({ name, role, href }: { name: string; role?: string; href?: string }) {
  const says = role ? `${name}, ${role}` : name;
  if (!href) return <span>{says}</span>;
  return (
    <a className="app-bar__link" href={href}>
      <span className="govuk-visually-hidden">Your account: </span>
      {says}
    </a>
  );
}

function NavigationLink({ href, text, isCurrent, count }: NavigationItem) {
  return (
    <a className="app-bar__link" href={href} aria-current={isCurrent ? 'page' : undefined}>
      {text}
      {count !== undefined && ` (${count})`}
    </a>
  );
}
