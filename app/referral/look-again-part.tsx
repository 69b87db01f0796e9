/** At the foot of the status page: how to ask for somebody else to look at the decision again, and why it stands. */
import { Button } from '../govuk/index.ts';
import { paths } from '../paths.ts';
import { dayInWords } from '../platform/british-time.ts';

/** A request to look again, as whoever asked sees it. */
export interface TrackedAgain {
  askedAt: Date;
  /** Not the reader but somebody at the front door asked for it. */
  byUs: boolean;
  takenAt: Date | null;
  acknowledgeBy: Date;
  decideBy: Date;
  outcome: 'upheld' | 'changed' | null;
  decidedAt: Date | null;
  /** Why the decision stands, in plain words, while it does. */
  answer: string | null;
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
        can ask until {dayInWords(until)}.
      </p>
      <input type="hidden" name="pass" value={pass} />
      <Button kind="secondary" name="do" value="begin">
        Ask for somebody else to look again
      </Button>
    </form>
  );
}
