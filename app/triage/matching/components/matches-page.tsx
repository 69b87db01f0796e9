/** Who these children may be, who they are and who they are not; and whether this is the same contact as another. */
import { BackLink, Caption, Details, ErrorSummary } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { ChildView, JudgedView } from '../matches-view.ts';
import { Candidate, ContactWords, type Refused, VerdictForm } from './candidate.tsx';
import { MergePart, type MergePartProps } from './merge-part.tsx';

const FIRST = 10;

const verdictInWords = {
  same: 'The same child',
  different: 'A different child',
  'through-another': 'The same child, through another record',
};

function Judged({ judged, child, mayJudge, refused }: { judged: JudgedView; child: string } & Shared) {
  const { contact, verdict, by, at, reason } = judged;
  return (
    <li className="app-candidate">
      <h4 className="govuk-heading-s">{verdictInWords[verdict]}</h4>
      <ContactWords contact={contact} />
      {at && (
        <p className="govuk-body">
          Said by {by}, <time dateTime={at.iso}>{at.text}</time>.
        </p>
      )}
      {reason && <p className="app-as-typed">{reason}</p>}
      {mayJudge && at && contact.reference && (
        <Details summary="Undo this">
          <VerdictForm
            undo
            child={child}
            other={judged.entryId}
            last={judged.last}
            about={contact.reference}
            refused={refused}
          />
        </Details>
      )}
    </li>
  );
}

interface Shared {
  mayJudge: boolean;
  refused?: Refused;
}

function Child({ child, ...shared }: { child: ChildView } & Shared) {
  const { entryId, title, suggestions, household, judged } = child;
  const list = (some: ChildView['suggestions']) => (
    <ol className="govuk-list">
      {some.map((candidate) => (
        <Candidate key={candidate.entryId} candidate={candidate} child={entryId} {...shared} />
      ))}
    </ol>
  );
  const later = suggestions.slice(FIRST);
  return (
    <section aria-labelledby={`child-${entryId}`}>
      <h2 className="govuk-heading-m" id={`child-${entryId}`}>
        {title}
      </h2>
      {suggestions.length === 0 && <p className="govuk-body">Nobody in earlier records may be this child.</p>}
      {list(suggestions.slice(0, FIRST))}
      {later.length > 0 && (
        <Details summary={`${later.length} more, with less that agrees`}>{list(later)}</Details>
      )}
      {household.length > 0 && (
        <Details summary={`Other children of the same home or family (${household.length})`}>
          {list(household)}
        </Details>
      )}
      {judged.length > 0 && (
        <>
          <h3 className="govuk-heading-s">What was said before</h3>
          <ul className="govuk-list">
            {judged.map((one) => (
              <Judged key={one.entryId} judged={one} child={entryId} {...shared} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export interface MatchesPageProps extends Shared {
  reference: string;
  children: readonly ChildView[];
  merging: Omit<MergePartProps, 'refused'>;
}

export function MatchesPage({ reference, children, merging, ...shared }: MatchesPageProps) {
  return (
    <>
      <BackLink href={paths.staff.referral(reference)} />
      <ErrorSummary errors={shared.refused?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>Referral {reference}</Caption>
        Are these children known to us?
      </h1>
      <p className="govuk-body">
        Names and dates are often written differently. Read what agrees and what does not; nothing is joined
        until somebody says so, and it can be undone.
      </p>
      <div className="app-record__words">
        {children.map((child) => (
          <Child key={child.entryId} child={child} {...shared} />
        ))}
        <MergePart {...merging} refused={shared.refused} />
      </div>
    </>
  );
}
