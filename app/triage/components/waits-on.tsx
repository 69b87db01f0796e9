/** Where a record has nothing to do for whoever reads it: whose turn it is, and how to reach or relieve them. */
import type { Staff } from '../../accounts/roles.ts';
import { paths } from '../../paths.ts';
import type { WhomToAsk } from '../access/whom-to-ask.ts';
import type { Panels } from '../panels.server.ts';
import type { ReferralView } from '../referral-view.ts';
import { isColleagues, relief, waitsOn } from '../waits-on.ts';

export interface ToReach {
  /** Of whoever holds it; null when they no longer work here. */
  email: string | null;
  ask: readonly WhomToAsk[];
}

interface ReachProps {
  view: ReferralView;
  staff: Staff;
  mayRelease: boolean;
  toReach: ToReach;
}

export function Reach({ view, staff, mayRelease, toReach: { email, ask } }: ReachProps) {
  if (!isColleagues(view, staff)) return null;
  const name = view.holder?.name;
  return (
    <p className="govuk-body">
      {email && (
        <>
          <a className="govuk-link" href={`mailto:${email}`}>
            Write to {name}
          </a>
          .{' '}
        </>
      )}
      {relief(view, staff, mayRelease, ask)}
    </p>
  );
}

interface WaitsOnProps {
  view: ReferralView;
  panels: Panels;
  staff: Staff;
}

export function WaitsOn({ view, panels, staff }: WaitsOnProps) {
  const says = waitsOn(view, panels, staff);
  const into = panels.matching.mergedInto;
  return (
    <>
      {says && <p className="govuk-body">{says}</p>}
      {view.status === 'merged' && into && (
        <p className="govuk-body">
          It goes with{' '}
          <a className="govuk-link" href={paths.staff.referral(into.reference)}>
            {into.reference}
          </a>
          . Work on that one.
        </p>
      )}
    </>
  );
}
