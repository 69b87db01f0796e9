/** The second step: the answers exactly as each reader will see them, made of the same parts as the real pages. */
import { Button, ButtonGroup, InsetText, SummaryList } from '../../govuk/index.ts';
import { AnswerView } from '../../referral/answer-view.tsx';
import { FamilyLetter } from '../../referral/family-letter.tsx';
import { MailPart } from './mail-part.tsx';
import type { Preview } from './preview.server.ts';

/** Everything that was written, carried along. Nothing is lost going back. */
export function Carried({ values }: { values: Record<string, unknown> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) =>
        typeof value === 'string' || typeof value === 'number' ? (
          <input type="hidden" key={name} name={name} value={value} />
        ) : null,
      )}
    </>
  );
}

interface DecisionPreviewProps {
  preview: Preview;
  values: Record<string, unknown>;
}

export function DecisionPreview({ preview, values }: DecisionPreviewProps) {
  const { outcome, signOff, waits, passedTo, referrer, tell, referrerMail, family, familyMail, familyWords } =
    preview;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Decision', value: outcome },
          ...(passedTo ? [{ key: 'Passed on to', value: passedTo }] : []),
          { key: 'Starts', value: waits ? 'It waits for capacity and stays open' : 'Now' },
          {
            key: 'Sign-off',
            value: signOff.length > 0 ? [...signOff] : 'Not needed: it counts when you confirm it',
          },
          { key: 'Whoever told us hears', value: tell },
          {
            key: 'The family',
            value: familyMail
              ? [familyWords, 'An e-mail goes to the mailbox that was said to be safe']
              : familyWords,
          },
        ]}
      />
      {signOff.length > 0 && (
        <InsetText>
          Nothing is sent to anybody until a manager, other than you, has agreed.
          {passedTo && ' Whoever works with the family sees it at once.'}
        </InsetText>
      )}
      <section className="app-preview" aria-labelledby="referrer-reads">
        <h2 className="govuk-heading-m" id="referrer-reads">
          What whoever told us will read
        </h2>
        <AnswerView answer={referrer} headingLevel={3} />
      </section>
      <MailPart mail={referrerMail} title="The e-mail to whoever told us" id="referrer-mail" />
      {family && (
        <section className="app-preview" aria-labelledby="family-reads">
          <h2 className="govuk-heading-m" id="family-reads">
            What the family will be told
          </h2>
          <FamilyLetter {...family} headingLevel={3} />
        </section>
      )}
      <MailPart mail={familyMail} title="The e-mail to the family" id="family-mail" />
      <form method="post">
        <Carried values={values} />
        <ButtonGroup>
          <Button name="do" value="confirm">
            {signOff.length > 0 ? 'Decide, and ask a manager to sign off' : 'Decide and send the answer'}
          </Button>
          <Button kind="secondary" name="do" value="change">
            Change what I wrote
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
