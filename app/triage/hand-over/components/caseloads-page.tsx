/** Who has how much. About teams and workers, so that load is even; never a list of families by anything. */
import { Details, Table, Tag } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { CaseloadsView } from '../caseloads-view.ts';
import { TeamTable, WorkerTable } from './load-table.tsx';
import { ToOfferList } from './to-offer-list.tsx';

const kinds: Record<string, string> = {
  allocation: 'Hand-over',
  'step-up': 'Step-up',
  'step-down': 'Step-down',
};

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function linkTo(reference: string, href: string) {
  return (
    <a className="govuk-link app-queue__reference" href={href}>
      {reference}
    </a>
  );
}

function Offers({ offers, isOwn }: { offers: CaseloadsView['offers']; isOwn: boolean }) {
  return (
    <section aria-labelledby="offered">
      <h2 className="govuk-heading-m" id="offered">
        {isOwn ? 'Offered to your team' : 'Offered and not answered'}
      </h2>
      {offers.length === 0 ? (
        <p className="govuk-body">Nothing waits for an answer.</p>
      ) : (
        <Table
          caption="Offers, the one due first on top"
          isCaptionHidden
          columns={['Referral', 'To', 'What', 'Offered', 'Answer due'].map((label) => ({ label }))}
          rows={offers.map(({ reference, to, kind, offered, due, isLate }) => ({
            id: reference,
            cells: [
              linkTo(reference, paths.staff.handOver(reference)),
              to,
              kinds[kind] ?? kind,
              offered.text,
              <>
                {due.text} {isLate && <Tag colour="red">Overdue</Tag>}
              </>,
            ],
          }))}
        />
      )}
    </section>
  );
}

type Own = NonNullable<CaseloadsView['own']>;

function Families({ families, caption }: { families: Own['families']; caption: string }) {
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[{ label: 'Referral' }, { label: 'Keyworker' }, { label: 'With' }, { label: 'New' }]}
      rows={families.map(({ reference, keyworker, isMine, team, unseen }) => ({
        id: reference,
        cells: [
          linkTo(reference, paths.staff.referral(reference)),
          isMine ? 'You' : (keyworker ?? 'Nobody named'),
          team,
          unseen > 0 ? (
            <Tag key="new" colour="yellow">
              {unseen} not seen yet
            </Tag>
          ) : (
            'Nothing'
          ),
        ],
      }))}
    />
  );
}

const newsFirst = (families: Own['families']) =>
  [...families].sort((a, b) => Number(b.unseen > 0) - Number(a.unseen > 0));

/** The families the reader is the keyworker of, wherever a step took them; and what the rest of the team has. */
function OwnFamilies({ own: { team, families, more } }: { own: Own }) {
  const mine = newsFirst(families.filter(({ isMine }) => isMine));
  const others = newsFirst(families.filter(({ isMine }) => !isMine));
  const news = others.filter(({ unseen }) => unseen > 0).length;
  return (
    <>
      {mine.length > 0 && (
        <section aria-labelledby="yours">
          <h2 className="govuk-heading-m" id="yours">
            Families you are the keyworker of
          </h2>
          <Families families={mine} caption="Families you are the keyworker of" />
        </section>
      )}
      {others.length === 0 ? (
        <p className="govuk-body">
          {mine.length > 0
            ? 'Your team has no other open families.'
            : 'Your team has no open families, and you are nobody’s keyworker.'}
        </p>
      ) : (
        <Details
          summary={`Open with the ${team}: ${others.length + more}${news > 0 ? `, something new about ${news}` : ''}`}
          open={news > 0}
        >
          <Families families={others} caption={`Open with the ${team}`} />
          {more > 0 && (
            <p className="govuk-body">
              {more} more {more === 1 ? 'is' : 'are'} open, with nothing new. Find them by reference or name.
            </p>
          )}
        </Details>
      )}
    </>
  );
}

export function CaseloadsPage({ view }: { view: CaseloadsView }) {
  const { says, teams, waiting, offers, own, mayOpen } = view;
  const most = Math.max(0, ...teams.flatMap(({ workers }) => workers.map(({ open }) => open)));
  return (
    <>
      <h1 className="govuk-heading-l">Caseloads</h1>
      <p className="govuk-body-l">{says}</p>
      <ToOfferList found={view.toOffer} />
      {mayOpen && (
        <Offers offers={offers} isOwn={own !== null && offers.every(({ to }) => to === own.team)} />
      )}
      {mayOpen && own && <OwnFamilies own={own} />}
      <h2 className="govuk-heading-m">Teams</h2>
      <div className="app-queue__rows">
        <TeamTable teams={teams} caption="Open families and recent intake by team" />
      </div>
      <h2 className="govuk-heading-m">Unmet need: waiting for capacity</h2>
      {waiting.length === 0 ? (
        <p className="govuk-body">Nobody waits.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {waiting.map(({ route, count }) => (
            <li key={route}>
              {route}: {times(count, 'referral waits', 'referrals wait')}
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && mayOpen && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${paths.staff.queue()}?show=waiting`}>
            Show who waits
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">Workers</h2>
      {teams
        .filter(({ workers }) => workers.length > 0)
        .map((team) => (
          <div className="app-queue__rows" key={team.id}>
            <WorkerTable team={team} most={most} />
          </div>
        ))}
      <Details summary="How this is counted">
        <p className="govuk-body">
          Open: accepted by the team, and not recorded as ended. Taken on: hand-overs and steps the team
          accepted in the last 7 or 30 days. A family whose keyworker stays through a step counts for the team
          that accepted it, and still for that keyworker. A referral counts once, however many children it is
          about.
        </p>
      </Details>
    </>
  );
}
