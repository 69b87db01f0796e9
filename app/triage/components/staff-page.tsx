/** The frame of a staff page, filled with the authority's name and colour and with whoever is signed in. */
import { Fragment, type ReactNode } from 'react';
import { type Action, may, roleInWords, type Staff } from '../../accounts/roles.ts';
import { StaffFrame, WarningText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { useAuthority } from '../../public-page.tsx';
import { everything, searchOf } from '../queue.ts';

const places = [
  { place: 'queue', href: paths.staff.queue(), text: 'Queue', action: 'read-queue' },
  { place: 'hand-over-list', href: paths.staff.handOverList(), text: 'Hand-over list', action: 'read-queue' },
  { place: 'caseloads', href: paths.staff.caseloads(), text: 'Caseloads', action: 'read-caseloads' },
  {
    place: 'differences',
    href: paths.staff.differences(),
    text: 'Asked and decided',
    action: 'read-differences',
  },
  { place: 'calls', href: paths.staff.takeCall(), text: 'Take a call', action: 'take-call' },
  { place: 'messages', href: paths.staff.messages(), text: 'Messages', action: 'read-messages' },
  {
    place: 'agreements',
    href: paths.staff.agreements(),
    text: 'Sharing agreements',
    action: 'read-agreements',
  },
  { place: 'trail', href: paths.staff.trail(), text: 'Who looked', action: 'read-trail' },
  { place: 'partner-checks', href: paths.staff.partnerChecks(), text: 'Checks', action: 'answer-check' },
  { place: 'people', href: paths.staff.people(), text: 'People', action: 'manage-accounts' },
] as const satisfies { place: string; href: string; text: string; action: Action }[];
type Place = (typeof places)[number]['place'];

/** Shown to everybody at the front door, on every page, until somebody has claimed them. */
function Shouting({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <section className="app-screen-only app-shouting" aria-label="Not claimed in time">
      <WarningText>
        {count === 1 ? '1 referral is' : `${count} referrals are`} past {count === 1 ? 'its' : 'their'} time
        and nobody has claimed {count === 1 ? 'it' : 'them'}.{' '}
        <a className="govuk-link" href={paths.staff.queue() + searchOf({ ...everything, show: 'unclaimed' })}>
          Show what is unclaimed
        </a>
      </WarningText>
    </section>
  );
}

/** Shown to whoever decides who opens a record, on every page, until they have looked at who broke the glass. */
function BrokenGlass({ references }: { references: readonly string[] }) {
  if (references.length === 0) return null;
  return (
    <section className="app-screen-only app-shouting" aria-label="Glass broken">
      <WarningText>
        The glass was broken. See who opened{' '}
        {references.map((reference, place) => (
          <Fragment key={reference}>
            {place > 0 && ', '}
            <a className="govuk-link" href={paths.staff.access(reference)}>
              {reference}
            </a>
          </Fragment>
        ))}
      </WarningText>
    </section>
  );
}

export interface StaffPageProps {
  staff: Pick<Staff, 'name' | 'role'>;
  /** Which item of the navigation this page belongs to. */
  current?: Place;
  children: ReactNode;
}

export function StaffPage({ staff, current, children }: StaffPageProps) {
  const { authority, unclaimedPastTime = 0, brokenGlass = [] } = useAuthority();
  const navigation = places
    .filter(({ action }) => may(staff.role, action))
    .map(({ place, href, text }) => ({ href, text, isCurrent: place === current }));
  return (
    <StaffFrame
      authority={authority.shortName}
      serviceName={authority.serviceName}
      colour={authority.colour}
      signedIn={{ name: staff.name, role: roleInWords[staff.role] }}
      accountHref={paths.staff.account()}
      signOutAction={paths.staff.signOut()}
      navigation={navigation}
      before={
        <>
          {may(staff.role, 'restrict-record') && <BrokenGlass references={brokenGlass} />}
          {may(staff.role, 'read-queue') && <Shouting count={unclaimedPastTime} />}
        </>
      }
    >
      {children}
    </StaffFrame>
  );
}
