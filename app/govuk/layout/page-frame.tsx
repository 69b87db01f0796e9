import type { ReactNode } from 'react';
import { SkipLink } from '../skip-link.tsx';
import { type AuthorityColour, authorityClass } from './colour.ts';
import { ExitControl, QuickExitLink } from './exit-control.tsx';
import { Footer, type FooterLink } from './footer.tsx';
import { HelpBar, type HelpNow } from './help-bar.tsx';

export type PageFrameProps = {
  /** The authority's own name, such as "Anytown Council". */
  authority: string;
  serviceName: string;
  homeHref?: string;
  colour?: AuthorityColour;
  helpNow: HelpNow;
  exitHref?: string;
  footerLinks?: readonly FooterLink[];
  /** What stands before main: the back link. */
  before?: ReactNode;
  /** Two thirds for questions and reading; full for tables. */
  width?: 'two-thirds' | 'full';
  children: ReactNode;
};

/** The frame of every public page. */
export function PageFrame({ colour = 'blue', width = 'two-thirds', ...props }: PageFrameProps) {
  const { authority, serviceName, homeHref = '/', helpNow, exitHref, footerLinks, before, children } = props;
  return (
    <div className={`app-frame ${authorityClass(colour)}`}>
      <SkipLink />
      <QuickExitLink href={exitHref} />
      <header className="app-header">
        <div className="govuk-width-container app-header__inner">
          <span className="app-header__authority">{authority}</span>
          <a className="app-header__service" href={homeHref}>
            {serviceName}
          </a>
        </div>
      </header>
      <HelpBar {...helpNow} />
      <ExitControl href={exitHref} />
      <div className="govuk-width-container app-frame__body">
        {before}
        <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          <div className="govuk-grid-row">
            <div className={`govuk-grid-column-${width}`}>{children}</div>
          </div>
        </main>
      </div>
      <Footer links={footerLinks} authority={authority} />
    </div>
  );
}
