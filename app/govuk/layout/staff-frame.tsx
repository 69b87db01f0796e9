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
  const out = signedIn && { ...signedIn, accountHref, signOutAction };
  return (
    <div className={`app-frame app-frame--staff ${authorityClass(colour)}`}>
      <SkipLink />
      <header className="app-bar">
        <div className="app-bar__inner">
          <a className="app-bar__service" href={homeHref}>
            {serviceName} <span className="app-bar__authority">{authority}</span>
          </a>
          {navigation.length > 0 && (
            <nav className="app-bar__wide" aria-label="Work">
              <Places items={navigation} />
            </nav>
          )}
          {out && (
            <div className="app-bar__wide app-bar__person">
              <WhoAndOut {...out} />
            </div>
          )}
          {/* The same, folded away where there is little room. It opens without scripts, and only one of both is there. */}
          {out && (
            <details className="app-menu">
              <summary className="app-menu__button">Menu</summary>
              <nav className="app-menu__places" aria-label="Work">
                <Places items={navigation} />
              </nav>
              <WhoAndOut {...out} />
            </details>
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

function Places({ items }: { items: readonly NavigationItem[] }) {
  return (
    <ul className="app-bar__list">
      {items.map((item) => (
        <li key={item.href}>
          <NavigationLink {...item} />
        </li>
      ))}
    </ul>
  );
}

interface WhoAndOutProps extends PersonProps {
  signOutAction: string;
}

function WhoAndOut({ signOutAction, ...person }: WhoAndOutProps) {
  return (
    <form className="app-bar__out" method="post" action={signOutAction}>
      <Person {...person} />
      <button type="submit" className="app-bar__sign-out">
        Sign out
      </button>
    </form>
  );
}

interface PersonProps {
  name: string;
  role?: string;
  accountHref?: string;
}

function Person({ name, role, accountHref }: PersonProps) {
  const says = role ? `${name}, ${role}` : name;
  if (!accountHref) return <span>{says}</span>;
  return (
    <a className="app-bar__link" href={accountHref}>
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
