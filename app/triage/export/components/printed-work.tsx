/** What the front door did: ratings and notes, checks with their replies or the lack of one, questions, additions. */
import { consentInWords } from '../../checks/basis.ts';
import { additionInWords } from '../addition-in-words.ts';
import type { BundleContent } from '../bundle-schema.ts';
import {
  basisInWords,
  replierInWords,
  replyWords,
  sharedInWords,
  withoutConsent,
} from '../check-in-words.ts';
import { asWritten, By, inWords, Moment, Part, Rows, typed } from './printed-parts.tsx';

export function Work({ ratings, notes }: Pick<BundleContent, 'ratings' | 'notes'>) {
  const entries = [
    ...ratings.map(({ brag, reason, by }) => ({ title: `Rated ${brag}`, text: reason, by })),
    ...notes.map(({ text, by }) => ({ title: 'Note', text, by })),
  ].sort((a, b) => (a.by.at < b.by.at ? -1 : 1));
  return (
    <Part title="Ratings and notes">
      {entries.length === 0 && <p className="govuk-body">No rating and no note.</p>}
      {entries.map(({ title, text, by }, index) => (
        <div className="app-printed__entry" key={index}>
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-body">
            <By by={by} />
          </p>
          {typed(text)}
        </div>
      ))}
    </Part>
  );
}

const checkState: Record<string, string> = {
  asked: 'no reply yet',
  replied: 'replied',
  'no-reply': 'no reply was received',
  withdrawn: 'withdrawn',
};

const replyKinds: Record<string, string> = {
  knows: 'They know something',
  'knows-nothing': 'They know nothing',
  'cannot-share': 'They cannot share it',
};

const inRows = (rows: readonly [string, string][]) => rows.map(([key, text]) => [key, typed(text)] as const);

export function Checks({ checks }: Pick<BundleContent, 'checks'>) {
  return (
    <Part title="Agency checks">
      {checks.length === 0 && <p className="govuk-body">No agency was asked.</p>}
      {checks.map((one, index) => (
        <div key={index}>
          <h3 className="govuk-heading-s">
            {one.agency.name}: {checkState[one.state] ?? one.state}
          </h3>
          <Rows
            rows={[
              ['Asked by', <By by={one.asked} key="by" />],
              ...inRows(sharedInWords(one.question)),
              ['Lawful basis', basisInWords(one.basis)],
              ['Consent', consentInWords(one.consent)],
              ...inRows(withoutConsent(one.noConsent)),
              ['Why without an agreement', asWritten(one.emergency)],
              ['Why withdrawn', asWritten(one.withdrawn)],
              ['Due', <Moment iso={one.dueAt} key="due" />],
              ['Chased', one.chasedAt.map(inWords).join('; ')],
              ['Answer', one.replyKind && (replyKinds[one.replyKind] ?? one.replyKind)],
              ['Reply', typed(replyWords(one.reply))],
              ['Who replied', replierInWords(one.reply)],
              ['Closed', one.closedAt && <Moment iso={one.closedAt} key="closed" />],
            ]}
          />
        </div>
      ))}
    </Part>
  );
}

export function Questions({ questions }: Pick<BundleContent, 'questions'>) {
  if (questions.length === 0) return null;
  return (
    <Part title="Asked of whoever told us">
      {questions.map((one, index) => (
        <Rows
          key={index}
          rows={[
            ['Question', asWritten(one.question)],
            ['Asked by', <By by={one.asked} key="by" />],
            ['Answer due', <Moment iso={one.dueAt} key="due" />],
            ['Answer', one.answeredAt ? asWritten(one.answer) : 'None'],
            ['Answered', one.answeredAt && <Moment iso={one.answeredAt} key="answered" />],
            ['Withdrawn', one.withdrawnAt && <Moment iso={one.withdrawnAt} key="withdrawn" />],
          ]}
        />
      ))}
    </Part>
  );
}

const additionKinds: Record<string, string> = {
  more: 'Added later',
  correction: 'Corrected later',
  contact: 'A later contact',
  reply: 'An agency replied',
  answer: 'Answered a question',
};

export function Additions({ additions }: Pick<BundleContent, 'additions'>) {
  if (additions.length === 0) return null;
  return (
    <Part title="Added after sending">
      {additions.map((one, index) => (
        <Rows
          key={index}
          rows={[
            [additionKinds[one.kind] ?? one.kind, <Moment iso={one.at} key="at" />],
            ...(one.takenBackAt
              ? [
                  [
                    'Taken back, as it is no longer part of this record',
                    <Moment iso={one.takenBackAt} key="back" />,
                  ] as const,
                ]
              : inRows(additionInWords(one))),
          ]}
        />
      ))}
    </Part>
  );
}
