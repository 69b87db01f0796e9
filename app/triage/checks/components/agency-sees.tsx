/** A check exactly as the agency sees it: shown to whoever asks before it is sent, and to the agency afterwards. */
import { SummaryList, WarningText } from '../../../govuk/index.ts';
import type { SharedChild } from '../shared.ts';

export interface AgencySeesProps {
  question: string;
  about: readonly SharedChild[];
  address: string | null;
  keepFrom: string | null;
  basis: { name: string; source: string };
  consentGiven: boolean;
  due: { text: string; iso: string };
}

export function AgencySees({
  question,
  about,
  address,
  keepFrom,
  basis,
  consentGiven,
  due,
}: AgencySeesProps) {
  const rows = [
    { key: 'Reply by', value: <time dateTime={due.iso}>{due.text}</time> },
    { key: 'Question', value: <span className="app-lines">{question}</span> },
    {
      key: about.length === 1 ? 'Child' : 'Children',
      value: about.map(
        ({ name, born }) => `${name}, ${born ? `born or due ${born}` : 'date of birth not known'}`,
      ),
    },
    ...(address === null ? [] : [{ key: 'Address', value: address }]),
    { key: 'Lawful basis', value: [basis.name, basis.source].filter((one) => one !== '') },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {keepFrom && <WarningText>{keepFrom}</WarningText>}
      {!consentGiven && (
        <WarningText>
          The family has not agreed to this check. Do not speak to them about it, and do not tell anybody who
          does not need to know.
        </WarningText>
      )}
    </>
  );
}
