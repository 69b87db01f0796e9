/** At the foot of the status page: how to ask for somebody else to look at the decision again, and where that is. */
import { Button, type TaskStep } from '../govuk/index.ts';
import { paths } from '../paths.ts';
import { momentInWords } from '../platform/british-time.ts';

/** A request to look again, as whoever asked sees it. */
export interface TrackedAgain {
  askedAt: Date;
  takenAt: Date | null;
  acknowledgeBy: Date;
  decideBy: Date;
  outcome: 'upheld' | 'changed' | null;
  decidedAt: Date | null;
  /** Why the decision stands, in plain words. */
  answer: string | null;
}

const moment = (at: Date) => ({ iso: at.toISOString(), text: momentInWords(at) });

/** Three steps for each time somebody asked. */
export function stepsOfAgain({
  askedAt,
  takenAt,
  acknowledgeBy,
  decideBy,
  outcome,
  decidedAt,
}: TrackedAgain) {
  const taken: TaskStep = takenAt
    ? { title: 'Somebody else is looking', state: decidedAt ? 'done' : 'now', at: moment(takenAt) }
    : { title: 'Somebody else looks', state: 'next', stateWord: `Begins by ${momentInWords(acknowledgeBy)}` };
  const ended: TaskStep = decidedAt
    ? {
        title: outcome === 'changed' ? 'There is a new decision' : 'The decision stays as it is',
        state: 'done',
        at: moment(decidedAt),
      }
    : { title: 'You hear what they found', state: 'next', stateWord: `By ${momentInWords(decideBy)}` };
  return [
    { title: 'You asked us to look again', state: 'done', at: moment(askedAt) } satisfies TaskStep,
    taken,
    ended,
  ];
}

interface WhyItStandsProps {
  again: readonly Pick<TrackedAgain, 'outcome' | 'answer'>[];
  headingLevel?: 2 | 3;
}

/** What was found when somebody looked again and the decision stood. */
export function WhyItStands({ again, headingLevel = 2 }: WhyItStandsProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const [last] = again.filter(({ outcome }) => outcome !== null).slice(-1);
  if (last?.outcome !== 'upheld' || !last.answer) return null;
  return (
    <section>
      <Heading className="govuk-heading-m">
        Somebody else has looked again, and the decision stays as it is
      </Heading>
      {last.answer.split('\n').map((line, index) => (
        <p className="govuk-body" key={index}>
          {line}
        </p>
      ))}
    </section>
  );
}

export interface LookAgainProps {
  /** Null when it cannot be asked: not yet decided, asked already, or too late. */
  until: Date | null;
  pass: string;
}

export function LookAgainPart({ until, pass }: LookAgainProps) {
  if (!until) return null;
  return (
    <form method="post" action={paths.lookAgain()}>
      <p className="govuk-body">
        If you do not agree, ask for somebody else to look at it. They will not be the person who decided. You
        can ask until {momentInWords(until)}.
      </p>
      <input type="hidden" name="pass" value={pass} />
      <Button kind="secondary" name="do" value="begin">
        Ask for somebody else to look again
      </Button>
    </form>
  );
}
