/** Who has not heard of a decision yet, and what somebody has to do about it. Nothing at all where everybody has heard. */
import { Fragment } from 'react';
import { Table, Tag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { StillToTell } from './still-to-tell.server.ts';

function Tell({ reference }: Pick<StillToTell, 'reference'>) {
  return (
    <a className="govuk-link app-queue__reference" href={paths.staff.answer(reference)}>
      {reference}
    </a>
  );
}

/** Every one of them: for the page about messages. */
export function ToTellList({ found }: { found: readonly StillToTell[] }) {
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="to-tell">
      <h2 className="govuk-heading-m" id="to-tell">
        Still to be told by a person
      </h2>
      <p className="govuk-body">
        These people have not heard what was decided. Each stays here until somebody has written down how they
        were told.
      </p>
      <div className="app-queue__rows">
        <Table
          caption="Who is still to be told, who has waited longest on top"
          isCaptionHidden
          columns={['Referral', 'What to do', 'Held by'].map((label) => ({ label }))}
          rows={found.map(({ reference, says, holder, isMine, isLate }) => ({
            id: `${reference} ${says}`,
            cells: [
              <Tell key="referral" reference={reference} />,
              <Fragment key="to-do">
                {says} {isLate && <Tag colour="red">Overdue</Tag>}
              </Fragment>,
              isMine ? 'You' : (holder ?? 'Nobody'),
            ],
          }))}
        />
      </div>
    </section>
  );
}

/** What is named above the queue, so that its list stays in view. */
const NAMED = 3;

/** How many there are, and one's own by name: for the queue. */
export function ToTellLine({ found }: { found: readonly StillToTell[] }) {
  if (found.length === 0) return null;
  const late = found.filter(({ isLate }) => isLate).length;
  const own = [...new Set(found.filter(({ isMine }) => isMine).map(({ reference }) => reference))];
  const amount = found.length === 1 ? '1 answer is' : `${found.length} answers are`;
  return (
    <section className="app-wrong" aria-label="Still to be told by a person">
      <p className="govuk-body">
        <strong>
          {amount} still to be told by a person{late > 0 && `, ${late} past the time for it`}.
        </strong>{' '}
        {own.length > 0 && 'Yours: '}
        {own.slice(0, NAMED).map((reference, place) => (
          <Fragment key={reference}>
            {place > 0 && ', '}
            <Tell reference={reference} />
          </Fragment>
        ))}
        {own.length > NAMED && ` and ${own.length - NAMED} more`}
        {own.length > 0 && '. '}
        <a className="govuk-link" href={`${paths.staff.messages()}#to-tell`}>
          Show {found.length === 1 ? 'it' : 'all of them'}
        </a>
      </p>
    </section>
  );
}
