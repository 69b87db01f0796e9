/** Who these children may be, who they are and who they are not; and whether this is the same contact as another. */
import { BackLink, Caption, Details } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import { WhatHappened } from '../../deciding/happened.tsx';
import { WhatWasWritten } from '../../deciding/not-kept.tsx';
import type { Refusal } from '../act-on-matches.server.ts';
import type { ChildView, JudgedView } from '../matches-view.ts';
import { reasonField, saidInWords } from '../verdict.ts';
import { Candidate, Compared, ContactWords } from './candidate.tsx';
import { MergePart, type MergePartProps } from './merge-part.tsx';
import { isOfForm, VerdictForm } from './verdict-form.tsx';
import { WarningsOnTop } from './warnings.tsx';

const FIRST = 10;

const verdictInWords = {
  ...saidInWords,
  'through-another': 'The same child, through another record',
};

function Judged({ judged, child, mayJudge, refused }: { judged: JudgedView; child: string } & Shared) {
  const { contact, verdict, by, at, reason } = judged;
  return (
    <li className="app-candidate">
      <h4 className="govuk-heading-s">{verdictInWords[verdict]}</h4>
      {judged.child && <p className="govuk-body">{judged.child}</p>}
      <ContactWords contact={contact} />
      {at && (
        <p className="govuk-body">
          Said by {by}, <time dateTime={at.iso}>{at.text}</time>.
        </p>
      )}
      {reason && <p className="app-as-typed">{reason}</p>}
      <Compared compared={judged} level={5} />
      {mayJudge && at && contact.reference && (
        <Details summary="Undo this" open={isOfForm(refused, child, judged.entryId, true)}>
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
  refused?: Refusal;
}

function Child({ child, ...shared }: { child: ChildView } & Shared) {
  const { entryId, title, born, suggestions, household, judged } = child;
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
        {title}, {born}
      </h2>
      {suggestions.length > 0 ? (
        list(suggestions.slice(0, FIRST))
      ) : (
        <p className="govuk-body">
          {judged.length > 0
            ? 'Nobody else in other records may be this child.'
            : 'Nobody in other records may be this child.'}
        </p>
      )}
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

/** Whether the form that was refused is still on the page as it stands now, with what was written in it. */
function isStillThere(refused: Refusal, { children, merging, mayJudge }: MatchesPageProps): boolean {
  const { pressed, values } = refused;
  if (pressed === 'merge') return merging.mayMerge && merging.mergedFrom.length === 0;
  if (pressed === 'split') return merging.maySplit;
  const child = children.find(({ entryId }) => entryId === values.child);
  if (!child || !mayJudge) return false;
  return pressed === 'undone'
    ? child.judged.some(({ entryId, at }) => entryId === values.other && at !== null)
    : [...child.suggestions, ...child.household].some(({ entryId }) => entryId === values.other);
}

/** What others did while somebody was writing, and what that person wrote where its form is gone. */
function Meanwhile({ refused, page }: { refused: Refusal; page: MatchesPageProps }) {
  const { values, happened } = refused;
  const names = [reasonField(String(values.other)), 'into', 'reason', 'splitReason'];
  const written = names.flatMap((name) => (typeof values[name] === 'string' ? [String(values[name])] : []));
  return (
    <>
      <WhatHappened happened={happened} />
      {!isStillThere(refused, page) && <WhatWasWritten words={written} />}
    </>
  );
}

export function MatchesPage(props: MatchesPageProps) {
  const { reference, children, merging, ...shared } = props;
  const { refused } = shared;
  return (
    <>
      <BackLink href={paths.staff.referral(reference)} />
      <WarningsOnTop errors={refused?.errors}>
        <h1 className="govuk-heading-l">
          <Caption>Referral {reference}</Caption>
          Are these children known to us?
        </h1>
        <div className="app-record__words">
          <p className="govuk-body">
            Names and dates are often written differently. Read what agrees and what does not; nothing is
            joined until somebody says so, and it can be undone.
          </p>
          {refused && <Meanwhile refused={refused} page={props} />}
          {children.map((child) => (
            <Child key={child.entryId} child={child} {...shared} />
          ))}
          <MergePart {...merging} refused={refused} />
        </div>
      </WarningsOnTop>
    </>
  );
}
