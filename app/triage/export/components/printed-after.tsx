/** What was decided, looked at again, and handed over, with who did it and why. */

import { toldInWords } from '../../deciding/telling.ts';
import type { BundleContent } from '../bundle-schema.ts';
import { asWritten, By, Moment, Part, Rows, typed } from './printed-parts.tsx';

const states: Record<string, string> = {
  awaiting_sign_off: 'waiting for a manager to sign off',
  final: 'this decision stands',
  returned: 'given back by a manager',
  replaced: 'replaced by a later one',
};

/** When the help can begin. */
function begins({ startsNow, capacityFoundAt }: BundleContent['decisions'][number]) {
  if (startsNow) return null;
  if (!capacityFoundAt) return 'It meets the threshold and waits for capacity';
  return (
    <>
      It waited for capacity until <Moment iso={capacityFoundAt} />
    </>
  );
}

export function Decisions({ decisions, now }: Pick<BundleContent, 'decisions' | 'now'>) {
  if (decisions.length === 0) {
    const says = now.goesWith
      ? `It goes with ${now.goesWith}, and is decided there.`
      : 'Nothing is decided yet.';
    return (
      <Part title="Decision">
        <p className="govuk-body">{says}</p>
      </Part>
    );
  }
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
              ['Passed to', one.passedTo && `${one.passedTo}, which is open already`],
              ['When it can begin', begins(one)],
              ['Decided by', <By by={one.decided} key="by" />],
              ['Rationale', typed(one.rationale)],
              ['Why not as asked', one.askedDiffers?.name],
              ['Why not as suggested', one.suggestedDiffers?.name],
              ['Answer to whoever told us', typed(one.answerToReferrer)],
              ['Answer to the family', typed(one.answerToFamily)],
              [
                one.state === 'returned' ? 'Given back by' : 'Signed off by',
                one.signedOff && <By by={one.signedOff} key="sign" />,
              ],
              ['Manager’s reason', typed(one.signOffReason)],
            ]}
          />
        </div>
      ))}
    </Part>
  );
}

const askers: Record<string, string> = {
  referrer: 'Whoever told us',
  family: 'The family',
  staff: 'The front door',
};
const lookedAgain: Record<string, string> = {
  upheld: 'The decision stands',
  changed: 'Another decision took its place',
};

/** Who heard of the decision, and who has not. */
export function Told({ told, stillToTell }: Pick<BundleContent, 'told' | 'stillToTell'>) {
  if (told.length + stillToTell.length === 0) return null;
  return (
    <Part title="Who was told">
      {stillToTell.map(({ recipient, contact, says }) => (
        <p className="app-printed__warning" key={`${recipient} ${contact}`}>
          Still to do: {says}
          {contact && `, who sent ${contact}`}
        </p>
      ))}
      <Rows
        rows={told.map(({ recipient, contact, way, whom, by, at, arrived }) => [
          contact ? `Whoever sent ${contact}` : (askers[recipient] ?? recipient),
          <>
            {toldInWords(way, arrived)}
            {whom && ` (${whom})`}, {by && `written down by ${by}, `}
            <Moment iso={at} />
          </>,
        ])}
      />
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
            ['Asked by', askers[one.askedBy] ?? one.askedBy],
            ['Asked', <Moment iso={one.askedAt} key="asked" />],
            ['Why', asWritten(one.reason)],
            ['Looked at by', one.decider],
            ['Outcome', one.outcome ? (lookedAgain[one.outcome] ?? one.outcome) : 'Not decided yet'],
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
  keyworker: 'Another keyworker',
  ending: 'No longer open with the team',
};

const answered: Record<string, string> = {
  offered: 'offered and not answered yet',
  accepted: 'accepted',
  returned: 'given back',
};

export function HandOvers({ handOvers }: Pick<BundleContent, 'handOvers'>) {
  if (handOvers.length === 0) return null;
  return (
    <Part title="Hand-over">
      {handOvers.map((one, index) => (
        <div key={index}>
          <h3 className="govuk-heading-s">
            {kinds[one.kind] ?? one.kind}: {one.to.name}
            {one.state !== 'recorded' && `, ${answered[one.state] ?? one.state}`}
          </h3>
          <Rows
            rows={[
              ['From', one.state === 'recorded' ? null : (one.from?.name ?? 'The front door')],
              ['Level of help', one.route.name],
              ['Keyworker', one.keyworker],
              ['Keyworker before', one.keyworkerBefore],
              [
                one.state === 'recorded' ? 'Written down by' : 'Offered by',
                <By by={one.offered} key="offered" />,
              ],
              ['What was written', asWritten(one.content)],
              [
                one.state === 'returned' ? 'Given back by' : 'Accepted by',
                one.state !== 'recorded' && one.closed && <By by={one.closed} key="closed" />,
              ],
              ['Why the keyworker changed', typed(one.keyworkerReason)],
              ['Why it was given back', typed(one.returned)],
            ]}
          />
        </div>
      ))}
    </Part>
  );
}
