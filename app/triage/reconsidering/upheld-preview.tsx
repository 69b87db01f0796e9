/** The second step where the decision stands: what whoever asked will read, made of the same part as their page. */
import { Button, ButtonGroup } from '../../govuk/index.ts';
import { WhyItStands } from '../../referral/look-again-part.tsx';
import { Carried } from '../deciding/decision-preview.tsx';
import { MailPart } from '../deciding/mail-part.tsx';
import type { UpheldPreview as Shown } from './preview-upheld.server.ts';

interface UpheldPreviewProps {
  preview: Shown;
  values: Record<string, unknown>;
}

export function UpheldPreview({ preview: { isFamily, answer, mail }, values }: UpheldPreviewProps) {
  const reader = isFamily ? 'the family' : 'whoever told us';
  return (
    <>
      <section className="app-preview" aria-labelledby="reads">
        <h2 className="govuk-heading-m" id="reads">
          What {reader} will read, above the answer they have
        </h2>
        <WhyItStands again={[{ outcome: 'upheld', answer }]} headingLevel={3} />
      </section>
      <MailPart mail={mail} title={`The e-mail to ${reader}`} id="mail" />
      {!mail && <p className="govuk-body">No e-mail goes. Somebody tells them, and writes it down.</p>}
      <form method="post">
        <Carried values={values} />
        <ButtonGroup>
          <Button name="do" value="uphold">
            The decision stands: tell them why
          </Button>
          <Button kind="secondary" name="do" value="rewrite">
            Change what I wrote
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
