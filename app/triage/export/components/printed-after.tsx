/** What was decided, looked at again, and handed over, with who did it and why. */
import type { BundleContent } from '../bundle-schema.ts';
import { asWritten, By, Moment, Part, Rows, typed } from './printed-parts.tsx';

const states: Record<string, string> = {
  awaiting_sign_off: 'waiting for a manager to sign off',
  final: 'this decision stands',
  returned: 'not agreed by a manager',
  replaced: 'replaced by a later one',
};

export function Decisions({ decisions }: Pick<BundleContent, 'decisions'>) {
  if (decisions.length === 0) return <Part title="Decision">Nothing is decided yet.</Part>;
  return (
    <Part title="Decision">
      {[...decisions].reverse().map((one, index) => (
        <div key={index}>
          <h3 className="govuk-heading-s">
            {one.outcome.name}: {states[one.state] ?? one.state}
          </h3>
          <Rows
            rows={[
              ['Goes to', one.route?.name ?? 'No further here'],
              ['Decided by', <By by={one.decided} key="by" />],
              ['Rationale', typed(one.rationale)],
              ['Why not as asked', one.askedDiffers?.name],
              ['Why not as suggested', one.suggestedDiffers?.name],
              ['Answer to whoever told us', typed(one.answerToReferrer)],
              ['Answer to the family', typed(one.answerToFamily)],
              ['Signed off by', one.signedOff && <By by={one.signedOff} key="sign" />],
              ['Manager’s reason', typed(one.signOffReason)],
            ]}
          />
        </div>
      ))}
    </Part>
  );
}

export function Reconsiderations({ reconsiderations }: Pick<BundleContent, 'reconsiderations'>) {
  if (reconsiderations.length === 0) return null;
  return (
    <Part title="Asked to be looked at again">
      {reconsiderations.map((one, index) => (
        <Rows
          key={index}
          rows={[
            ['Asked by', one.askedBy],
            ['Asked', <Moment iso={one.askedAt} key="asked" />],
            ['Why', asWritten(one.reason)],
            ['Looked at by', one.decider],
            ['Outcome', one.outcome ?? 'Not decided yet'],
            ['Reason', asWritten(one.outcomeReason)],
            ['Decided', one.decidedAt && <Moment iso={one.decidedAt} key="decided" />],
          ]}
        />
      ))}
    </Part>
  );
}

const kinds: Record<string, string> = {
  allocation: 'Hand-over',
  'step-up': 'Step-up',
  'step-down': 'Step-down',
  ending: 'No longer open with the team',
};

export function HandOvers({ handOvers }: Pick<BundleContent, 'handOvers'>) {
  if (handOvers.length === 0) return null;
  return (
    <Part title="Hand-over">
      {handOvers.map((one, index) => (
        <div key={index}>
          <h3 className="govuk-heading-s">
            {kinds[one.kind] ?? one.kind}: {one.to.name}, {one.state}
          </h3>
          <Rows
            rows={[
              ['From', one.from?.name ?? 'The front door'],
              ['Level of help', one.route.name],
              ['Keyworker', one.keyworker],
              ['Offered by', <By by={one.offered} key="offered" />],
              ['What was written', asWritten(one.content)],
              ['Answered by', one.closed && <By by={one.closed} key="closed" />],
              ['Why the keyworker changed', typed(one.keyworkerReason)],
              ['Why it was given back', typed(one.returned)],
            ]}
          />
        </div>
      ))}
    </Part>
  );
}
