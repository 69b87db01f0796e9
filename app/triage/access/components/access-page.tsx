/** Who may open a record: restricted or not, and its list of people with the reason for each. */
import {
  BackLink,
  Button,
  Caption,
  ErrorSummary,
  errorFor,
  type FormError,
  Radios,
  Select,
  Table,
  Textarea,
} from '../../../govuk/index.ts';
import { type AccessPageData, whyLimit } from '../restriction.ts';

interface AccessPageProps {
  page: AccessPageData;
  backHref: string;
  /** Where the trail of this record is, for whoever reads it. */
  trailHref: string | null;
  refusal?: { form: 'restriction' | 'list'; values: Record<string, unknown>; errors: readonly FormError[] };
}

const textOf = (values: Record<string, unknown> | undefined, name: string) => {
  const value = values?.[name];
  return typeof value === 'string' ? value : undefined;
};

const kinds = [
  { value: 'allow', label: 'May open it, also while it is restricted' },
  { value: 'deny', label: 'May never open it', hint: 'Wins over everything else, also in an emergency' },
  { value: 'none', label: 'Take off the list' },
];

/** What a mail about a broken glass leads to. */
function Opened({ opened }: Pick<AccessPageData, 'opened'>) {
  return (
    <Table
      caption="Opened from outside"
      columns={[{ label: 'When' }, { label: 'Who' }, { label: 'Why' }]}
      rows={opened.map(({ id, by, at, glass, reason, words }) => ({
        id,
        cells: [
          <time key="at" dateTime={at.iso}>
            {at.text}
          </time>,
          by,
          <>
            {glass && <strong>Broke the glass. </strong>}
            {reason}
            {words && ` “${words}”`}
          </>,
        ],
      }))}
    />
  );
}

function Restriction({ page, refusal }: Pick<AccessPageProps, 'page' | 'refusal'>) {
  const about = refusal?.form === 'restriction' ? refusal : undefined;
  return (
    <form method="post">
      <h2 className="govuk-heading-m">
        {page.restricted ? 'This record is restricted' : 'This record is not restricted'}
      </h2>
      <p className="govuk-body">
        {page.restricted
          ? 'Only the people on its list may open it, and whoever breaks the glass. Lists show its reference only.'
          : 'If you restrict it, only the people on its list may open it. Whoever holds it, its keyworker and you are put on the list.'}
      </p>
      <Textarea
        name="whyAll"
        label={page.restricted ? 'Why it need not be restricted any more' : 'Why it must be restricted'}
        rows={2}
        limit={whyLimit}
        value={textOf(about?.values, 'whyAll')}
        error={errorFor(about?.errors ?? [], 'whyAll')}
      />
      <Button kind="secondary" name="do" value={page.restricted ? 'unrestrict' : 'restrict'}>
        {page.restricted ? 'Lift the restriction' : 'Restrict this record'}
      </Button>
    </form>
  );
}

function PeopleForm({ page, refusal }: Pick<AccessPageProps, 'page' | 'refusal'>) {
  const about = refusal?.form === 'list' ? refusal : undefined;
  const errors = about?.errors ?? [];
  return (
    <form method="post">
      <h2 className="govuk-heading-m">Change the list</h2>
      <Select
        name="person"
        label="Person"
        items={page.people}
        emptyLabel="Select a person"
        value={textOf(about?.values, 'person')}
        error={errorFor(errors, 'person')}
      />
      <Radios
        name="kind"
        legend="What may they do?"
        items={kinds}
        value={textOf(about?.values, 'kind')}
        error={errorFor(errors, 'kind')}
      />
      <Textarea
        // The other form has a box of the same name; only one of them is ever sent back.
        name="why"
        label="Why this person"
        rows={2}
        limit={whyLimit}
        value={textOf(about?.values, 'why')}
        error={errorFor(errors, 'why')}
      />
      <Button kind="secondary" name="do" value="grant">
        Change the list
      </Button>
    </form>
  );
}

export function AccessPage({ page, backHref, trailHref, refusal }: AccessPageProps) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={backHref} />
        <ErrorSummary errors={refusal?.errors ?? []} />
        <h1 className="govuk-heading-l">
          <Caption>Referral {page.reference}</Caption>
          Who may open this record
        </h1>
        {page.list.length === 0 ? (
          <p className="govuk-body">Nobody is on its list.</p>
        ) : (
          <Table
            caption="On its list"
            columns={[{ label: 'Person' }, { label: 'May they open it?' }, { label: 'Why' }]}
            rows={page.list.map(({ id, name, role, kind, why, by, at }) => ({
              id,
              cells: [
                `${name}, ${role}`,
                kind === 'deny' ? 'Never' : 'Yes',
                <>
                  {why} ({by}, <time dateTime={at.iso}>{at.text}</time>)
                </>,
              ],
            }))}
          />
        )}
        {page.opened.length > 0 && <Opened opened={page.opened} />}
        <Restriction page={page} refusal={refusal} />
        <PeopleForm page={page} refusal={refusal} />
        {trailHref && (
          <p className="govuk-body">
            <a className="govuk-link" href={trailHref}>
              See all that was done with this record
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
