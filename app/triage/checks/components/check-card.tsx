/** One check with all that was asked, on what ground, and what came of it. */
import { SummaryList, Tag } from '../../../govuk/index.ts';
import type { CheckView } from '../check-view.ts';
import { StateTag } from './state-tag.tsx';

const long = (text: string) => <span className="app-lines">{text}</span>;
const born = (date: string | null) => (date ? `born or due ${date}` : 'date of birth not known');

export function CheckDetails({ check }: { check: CheckView }) {
  const { address, noConsent, emergency, reply, staysWhy, withdrawnWhy } = check;
  const moment = ({ text, iso }: { text: string; iso: string }) => (
    <time key={iso} dateTime={iso}>
      {text}
    </time>
  );
  const rows = [
    {
      key: 'Status',
      value: (
        <>
          <StateTag check={check} />{' '}
          {emergency !== null && <Tag colour="red">Emergency share, no agreement</Tag>}
        </>
      ),
    },
    { key: 'Their reference', value: check.reference },
    {
      key: 'Asked',
      value: (
        <>
          {check.askedBy}, {moment(check.asked)}
        </>
      ),
    },
    { key: 'Reply due', value: moment(check.due) },
    ...(check.chased.length > 0 ? [{ key: 'Chased', value: check.chased.map(moment) }] : []),
    ...(withdrawnWhy ? [{ key: 'Why it was withdrawn', value: long(withdrawnWhy) }] : []),
    { key: 'Question', value: long(check.question) },
    ...(staysWhy ? [{ key: 'Why it says more than usual', value: long(staysWhy) }] : []),
    { key: 'About', value: check.children.map((child) => `${child.name}, ${born(child.born)}`) },
    ...(address
      ? [{ key: 'Address shared', value: [address.line, long(`Why: ${address.why}`)] }]
      : [{ key: 'Address', value: 'Not shared' }]),
    { key: 'Lawful basis', value: [check.basis, check.source].filter((one) => one !== '') },
    { key: 'Consent', value: check.consent },
    ...(noConsent
      ? [
          { key: 'What gives cause', value: long(noConsent.cause) },
          { key: 'Why consent was dispensed with', value: [noConsent.why, long(noConsent.words)] },
        ]
      : []),
    ...(check.agreement ? [{ key: 'Sharing agreement', value: check.agreement }] : []),
    ...(emergency !== null
      ? [{ key: 'Why it could not wait for an agreement', value: long(emergency) }]
      : []),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {reply && (
        <section aria-labelledby={`reply-${check.id}`}>
          <h2 className="govuk-heading-m" id={`reply-${check.id}`}>
            The reply
          </h2>
          <p className="govuk-body">{check.inWords}.</p>
          {reply.words && <blockquote className="app-own-words__text">{reply.words}</blockquote>}
          <p className="govuk-body">
            {reply.by}, {reply.how}, {moment(reply.at)}.
          </p>
        </section>
      )}
    </>
  );
}
