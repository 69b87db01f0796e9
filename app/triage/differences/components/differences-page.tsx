/** What was asked, suggested and decided, as figures: the sentence first, then how it comes about. */
import { Details, Table } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { RouteId } from '../../../platform/authority.ts';
import { CountBar } from '../../components/count-bar.tsx';
import type { DifferencesView } from '../differences.server.ts';
import {
  type Against,
  belowRedFlag,
  cellOf,
  DAYS,
  decidedRoutes,
  oftenOf,
  saysOf,
  sharesOf,
  shown,
} from '../differences.ts';

type View = { view: DifferencesView };
const numeric = true;

function Shares({ view: { rows } }: View) {
  const [asked, suggested] = [sharesOf(rows, 'asked'), sharesOf(rows, 'suggested')];
  const most = Math.max(...Object.values(asked), ...Object.values(suggested));
  const words = { same: 'The same', more: 'Higher', less: 'Lower' } as const;
  return (
    <Table
      caption="Where decisions went"
      columns={['Decided', 'Beside the suggestion', 'Beside what was asked for'].map((label) => ({ label }))}
      rows={(['same', 'more', 'less'] as const).map((kind) => ({
        id: kind,
        cells: [
          words[kind],
          <CountBar key="suggested" count={suggested[kind]} most={most} text={shown(suggested[kind])} />,
          <CountBar key="asked" count={asked[kind]} most={most} text={shown(asked[kind])} />,
        ],
      }))}
    />
  );
}

/** One line for each way a decision took, so that it can be read on a narrow screen: most ways nobody took. */
function FromTo({ view: { rows, routes }, against, caption }: View & { against: Against; caption: string }) {
  const nameOf = (id: string) => routes.find((route) => route.id === id)?.name ?? 'No further';
  const from: (RouteId | null)[] = [...routes.map(({ id }) => id), null];
  const ways = from.flatMap((route) =>
    decidedRoutes.flatMap((to) => {
      const count = cellOf(rows, against, route, to);
      return count > 0 ? [{ route, to, count }] : [];
    }),
  );
  if (ways.length === 0) return null;
  return (
    <Table
      caption={caption}
      columns={[
        { label: against === 'asked' ? 'Asked for' : 'Suggested' },
        { label: 'Decided' },
        { label: 'Decisions', numeric },
      ]}
      rows={ways.map(({ route, to, count }) => ({
        id: `${route} ${to}`,
        cells: [route ? nameOf(route) : 'No suggestion could be made', nameOf(to), shown(count)],
      }))}
    />
  );
}

function Reasons({ view: { rows, reasons } }: View) {
  return (
    <Table
      caption="Why they differ"
      columns={[
        { label: 'Reason' },
        { label: 'Not as suggested', numeric },
        { label: 'Not as asked for', numeric },
      ]}
      rows={reasons.map(({ code, name }) => ({
        id: code,
        cells: [
          name,
          shown(oftenOf(rows, 'suggestedDiffers', code)),
          shown(oftenOf(rows, 'askedDiffers', code)),
        ],
      }))}
    />
  );
}

export function DifferencesPage({ view }: View) {
  const { rows, ruleset } = view;
  return (
    <>
      <h1 className="govuk-heading-l">Asked, suggested and decided</h1>
      <p className="govuk-body-l">{saysOf(rows)}</p>
      <p className="govuk-body">
        {ruleset
          ? `The guidance in force is ${ruleset.version}, since ${ruleset.from}, with ${ruleset.statements} statements. `
          : 'No guidance is in force. '}
        <a className="govuk-link" href={paths.guidance()}>
          Read the guidance
        </a>
      </p>
      <Shares view={view} />
      <p className="govuk-body">
        Red flags that were decided below the MASH, each with a manager’s agreement:{' '}
        {shown(belowRedFlag(rows))}
      </p>
      <Reasons view={view} />
      <FromTo view={view} against="suggested" caption="From the suggestion to the decision" />
      <FromTo view={view} against="asked" caption="From what was asked for to the decision" />
      <Details summary="How this is counted">
        <p className="govuk-body">
          Each referral counts once, by the decision that counts today, where that was made or signed off in
          the last {DAYS} days. Higher and lower compare levels; “no further” is below all of them. From 1 to
          4 are not told apart, so that nobody can guess which they were. No name, school or worker is part of
          any figure.
        </p>
      </Details>
    </>
  );
}
