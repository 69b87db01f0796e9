/** What each agency will see, before anything is sent. */
import { Button, ButtonGroup, WarningText } from '../../../govuk/index.ts';
import type { Preview } from '../ask-page.ts';
import { AgencySees } from './agency-sees.tsx';
import { Filled } from './ask-form.tsx';

interface WhatWillBeSharedProps {
  previews: readonly Preview[];
  values: Record<string, unknown>;
  due: { text: string; iso: string };
  basis: { name: string; source: string };
  consentGiven: boolean;
}

export function WhatWillBeShared({ previews, values, due, basis, consentGiven }: WhatWillBeSharedProps) {
  return (
    <>
      <h2 className="govuk-heading-m">What each agency will see</h2>
      <p className="govuk-body">
        This and nothing else. The mail that tells them holds only the reference of the check and a link.
      </p>
      {previews.map(({ agency, isEmergency, question, children, address, keepFrom }) => (
        <section key={agency} aria-label={agency}>
          <h3 className="govuk-heading-s">{agency}</h3>
          {isEmergency && (
            <WarningText>
              Emergency share: no sharing agreement with {agency} is in force. It is counted and looked at
              afterwards.
            </WarningText>
          )}
          <AgencySees {...{ question, address, keepFrom, basis, consentGiven, due }} about={children} />
        </section>
      ))}
      <form method="post">
        <Filled values={values} />
        <ButtonGroup>
          <Button name="do" value="ask">
            {previews.length === 1 ? 'Ask this agency' : `Ask these ${previews.length} agencies`}
          </Button>
          <Button kind="secondary" name="do" value="change">
            Change something
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
