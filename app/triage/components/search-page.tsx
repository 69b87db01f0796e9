/** What was found, newest first. The words are posted, and sealed in the address of what is found. */
import { BackLink } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { RouteId } from '../../platform/authority.ts';
import { placeToText, type QueuePlace, type QueueRow } from '../queue.ts';
import { FindBox } from './find-box.tsx';
import { QueueTable } from './queue-table.tsx';

interface SearchPageProps {
  /** What was looked for, as it was typed and as it is in the address; null before anything was. */
  asked: { find: string; sealed: string; isFurther: boolean } | null;
  found: { rows: readonly QueueRow[]; next: QueuePlace | null } | null;
  routeNames: Record<RouteId, string>;
}

function Found({ asked, found, routeNames }: SearchPageProps) {
  if (!asked) return null;
  if (!found) return <p className="govuk-body">Type a reference, a name, a postcode or some words.</p>;
  const { rows, next } = found;
  if (rows.length === 0) {
    return (
      <p className="govuk-body">
        {asked.isFurther
          ? 'There is nothing more.'
          : 'Nothing was found. Names must be spelt as they were given; what people wrote in their own words is not searched.'}
      </p>
    );
  }
  return (
    <>
      <div className="app-queue__rows">
        <QueueTable
          rows={rows}
          routeNames={routeNames}
          caption="Referrals found, newest first"
          claimAt={paths.staff.queue()}
        />
      </div>
      {next && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={`${paths.staff.search()}?for=${asked.sealed}&after=${placeToText(next)}`}
          >
            Next referrals
          </a>
        </p>
      )}
    </>
  );
}

export function SearchPage(props: SearchPageProps) {
  return (
    <>
      <BackLink href={paths.staff.queue()} />
      <h1 className="govuk-heading-l">Search</h1>
      <FindBox value={props.asked?.find} />
      <div aria-live="polite">
        <Found {...props} />
      </div>
    </>
  );
}
