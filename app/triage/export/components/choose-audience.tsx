/** For whom the record is printed or taken out: asked each time, and kept on the trail. */
import { BackLink, Button, Caption, ErrorSummary, Radios } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import { audienceInWords, audiences } from '../audience.ts';

const missing = 'Select for whom it is';

export function ChooseAudience({ reference, isMissing }: { reference: string; isMissing: boolean }) {
  return (
    <>
      <BackLink href={paths.staff.referral(reference)} />
      <ErrorSummary errors={isMissing ? [{ field: 'for', message: missing }] : []} />
      <h1 className="govuk-heading-l">
        <Caption>Referral {reference}</Caption>
        Print the record, or take it out
      </h1>
      <p className="govuk-body">
        The whole record leaves the front door. Who took it, when and for whom is kept, and stands on every
        later print.
      </p>
      <form method="get">
        <input type="hidden" name="asked" value="1" />
        <Radios
          name="for"
          legend="For whom?"
          items={audiences.map((value) => ({ value, label: audienceInWords[value] }))}
          error={isMissing ? missing : undefined}
        />
        <div className="govuk-button-group">
          <Button>Show it for printing</Button>
          <Button kind="secondary" formAction={paths.staff.bundle(reference)}>
            Download it for another system
          </Button>
        </div>
      </form>
    </>
  );
}
