/** Who looked at what, and why: a search, its latest entries, and the month's sample to review. */
import {
  Button,
  DateInput,
  ErrorSummary,
  errorFor,
  Input,
  InsetText,
  Pagination,
  Select,
  Table,
} from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import { type TrailFilter, type TrailPageData, type TrailRow, trailKinds } from '../trail.ts';

interface TrailPageProps {
  page: TrailPageData;
  filter: Omit<TrailFilter, 'before'>;
  /** Those that can be reviewed, the last first. */
  months: readonly { value: string; label: string }[];
}

const kinds = Object.entries(trailKinds).map(([value, { name }]) => ({ value, label: name }));

function Search({ page, filter }: Pick<TrailPageProps, 'page' | 'filter'>) {
  return (
    <form method="get" action={paths.staff.trail()}>
      <Input
        name="reference"
        label="Reference of a record"
        width={10}
        value={filter.reference}
        error={errorFor(page.errors, 'reference')}
      />
      <Select name="person" label="Person" items={page.people} emptyLabel="Anybody" value={filter.person} />
      <DateInput
        name="day"
        legend="Day"
        hint="For example, 24 11 2026"
        value={filter.day}
        errors={page.errors}
      />
      <Select name="kind" label="Kind" items={kinds} emptyLabel="Everything" value={filter.kind ?? ''} />
      <Button>Search the trail</Button>
    </form>
  );
}

function What({ row }: { row: TrailRow }) {
  const { did, whom, reference, shown } = row;
  return (
    <>
      {did}
      {whom && `: ${whom}`}
      {reference && (
        <>
          {' '}
          <a className="govuk-link" href={paths.staff.access(reference)}>
            {reference}
          </a>
        </>
      )}
      {shown > 0 && ` (${shown} ${shown === 1 ? 'record' : 'records'})`}
    </>
  );
}

export function TrailPage({ page, filter, months }: TrailPageProps) {
  const sampled = months.find(({ value }) => value === filter.sample)?.label ?? filter.sample;
  return (
    <>
      <ErrorSummary errors={page.errors} />
      <h1 className="govuk-heading-l">Who looked at what</h1>
      <Search page={page} filter={filter} />
      <form method="get" action={paths.staff.trail()}>
        <Select
          name="sample"
          label="Review a month"
          hint="Twenty looks picked by chance, the same for everybody"
          items={months}
          value={filter.sample || undefined}
        />
        <Button kind="secondary">Pick twenty</Button>
      </form>
      {filter.sample && (
        <InsetText>Twenty looks of {sampled}, picked by chance. Ask of each: was there a reason?</InsetText>
      )}
      {page.errors.length > 0 ? null : page.rows.length === 0 ? (
        <p className="govuk-body">There is nothing on the trail for this search.</p>
      ) : (
        <Table
          caption="Latest first"
          columns={[{ label: 'When' }, { label: 'Who' }, { label: 'What' }, { label: 'Why' }]}
          rows={page.rows.map((row) => ({
            id: row.seq,
            cells: [
              <time dateTime={row.at.iso} key="at">
                {row.at.text}
              </time>,
              row.who,
              <What row={row} key="what" />,
              <>
                {row.why}
                {row.words && <span className="app-as-typed"> “{row.words}”</span>}
              </>,
            ],
          }))}
        />
      )}
      <Pagination olderHref={page.older ? `${paths.staff.trail()}${page.older}` : undefined} />
    </>
  );
}
