/** Which factors of family vulnerability the answers show: facts to read, set by set, each with its answer. */
import { Details, SummaryList } from '../../govuk/index.ts';
import { type Profile, type ProfiledFactor, type ProfiledSet, targetGroupInWords } from './profile.ts';

const states = {
  shown: 'Shown by the answers',
  'not-shown': 'Not shown',
  'not-known': 'Not asked or not known',
};

const rowOf = ({ name, state, answers }: ProfiledFactor) => ({
  key: name,
  value:
    state === 'shown' ? (
      <>
        <strong>{states.shown}:</strong> {answers.join('; ')}
      </>
    ) : (
      states[state]
    ),
});

function OneSet({ set }: { set: ProfiledSet }) {
  const shown = set.factors.filter(({ state }) => state === 'shown');
  const others = set.factors.filter(({ state }) => state !== 'shown');
  return (
    <>
      <h3 className="govuk-heading-s">
        {set.name}: {set.shown} of {set.factors.length} shown
      </h3>
      {shown.length > 0 && <SummaryList rows={shown.map(rowOf)} />}
      {others.length > 0 && (
        <Details summary={`What is not shown, or not known (${others.length})`}>
          <SummaryList rows={others.map(rowOf)} />
        </Details>
      )}
      <p className="govuk-hint">Source: {set.source}</p>
    </>
  );
}

export function ProfilePanel({ profile }: { profile: Profile }) {
  return (
    <section aria-labelledby="profile">
      <h2 className="govuk-heading-m" id="profile">
        Family vulnerability factors
      </h2>
      {profile.isTargetGroup && (
        <p className="govuk-body">
          <strong>{targetGroupInWords}.</strong>
        </p>
      )}
      <p className="govuk-body">
        Facts from the answers, to read beside them. They decide nothing and are no score.
      </p>
      {profile.sets.map((set) => (
        <OneSet key={set.id} set={set} />
      ))}
    </section>
  );
}
