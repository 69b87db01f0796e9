/** The frame of a public page, filled with the authority's own name, numbers and colour. */
import { useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Staff } from './accounts/roles.ts';
import { type AuthorityColour, BackLink, PageFrame } from './govuk/index.ts';

export interface RootData {
  authority: {
    name: string;
    shortName: string;
    serviceName: string;
    colour: AuthorityColour;
    fictional: boolean;
  };
  helpNow: { number: string; who: string };
  /** Who is signed in; only on staff pages. */
  atWork?: Pick<Staff, 'name' | 'role'>;
  /** How many referrals nobody has claimed in time; only on staff pages. */
  unclaimedPastTime?: number;
  /** References of restricted records whose glass was broken; only for whoever decides who opens a record. */
  brokenGlass?: string[];
}

/** What the root loader knows about the authority. Every page is under the root, so it is always there. */
export function useAuthority(): RootData {
  const root = useRouteLoaderData('root') as RootData | undefined;
  if (!root) throw new Error('The root loader did not run');
  return root;
}

export interface PublicPageProps {
  back?: string;
  width?: 'two-thirds' | 'full';
  children: ReactNode;
}

export function PublicPage({ back, width, children }: PublicPageProps) {
  const { authority, helpNow } = useAuthority();
  return (
    <PageFrame
      authority={authority.name}
      serviceName={authority.serviceName}
      colour={authority.colour}
      helpNow={helpNow}
      width={width}
      before={
        back && (
          <nav aria-label="Back">
            <BackLink href={back} />
          </nav>
        )
      }
    >
      {children}
    </PageFrame>
  );
}
