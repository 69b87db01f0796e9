/** The whole record on paper, in reading order. Every heading stays with its words, and every page says whose print it is. */
import { Details } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { PrintedRecord } from '../print.server.ts';
import { Decisions, HandOvers, Reconsiderations, Told } from './printed-after.tsx';
import { childInWords, Moment, Rows } from './printed-parts.tsx';
import { Guidance, People, Said } from './printed-said.tsx';
import { Additions, Checks, Questions, Work } from './printed-work.tsx';

const statusWords: Record<string, string> = {
  received: 'waiting to be claimed',
  claimed: 'being looked at',
  awaiting_sign_off: 'decided, waiting for a manager to sign off',
  waiting: 'meets the threshold, waiting for capacity',
  decided: 'decided',
  merged: 'the same contact as another referral',
};

function TakenOutList({ printed }: { printed: PrintedRecord }) {
  return (
    <section className="app-printed__part">
      <h2 className="govuk-heading-m">Prints and exports of this record</h2>
      <ol className="govuk-list">
        {printed.takenOut.map(({ id, what, for: audience, by, at }) => (
          <li key={id}>
            {what} for: {audience.toLowerCase()}. {by}, {at.text}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** About whom, and where it is: what whoever takes the paper from a printer has to know first. */
function Now({ content: { children, now } }: { content: PrintedRecord['content'] }) {
  const help = now.route && `Level of help: ${now.route.name}`;
  const rows = [
    ['About', children.map(childInWords).join('; ')],
    ['Goes with', now.goesWith && `${now.goesWith}, as the same contact`],
    ['Contacts that go with it', now.contacts.join(', ')],
    [
      now.ended ? 'No longer open with' : 'With',
      now.team && [now.team.name, help].filter(Boolean).join('. '),
    ],
    ['Keyworker', now.ended ? null : now.keyworker],
  ] as const;
  return <Rows rows={rows} />;
}

export function PrintedPage({ printed }: { printed: PrintedRecord }) {
  const { content, by, at } = printed;
  const { census } = content;
  return (
    <article className="app-printed">
      <p className="app-printed__mark">
        <span>
          Confidential: about a child. Record {content.reference}, printed by {by}, {at.text}, for:{' '}
          {printed.for.toLowerCase()}
        </span>
      </p>
      <div className="app-printed__body">
        <div className="app-screen-only">
          <p className="govuk-body">
            <a className="govuk-link" href={paths.staff.referral(content.reference)}>
              Back to the record
            </a>
          </p>
          <Details summary="How to print">
            Use the print command of the browser. Collect the pages from the printer at once.
          </Details>
        </div>
        <h1 className="govuk-heading-l">Record {content.reference}</h1>
        <p className="govuk-body">
          Received <Moment iso={content.receivedAt} />. Status:{' '}
          {statusWords[content.status] ?? content.status}. Census: source {census.ReferralSource}
          {census.PrimaryNeedCode &&
            `; primary need to confirm: ${census.PrimaryNeedCode.code} ${census.PrimaryNeedCode.name}`}
          {census.AssessmentFactors.length > 0 &&
            `; factors to confirm: ${census.AssessmentFactors.map(({ code, name }) => `${code} ${name}`).join(', ')}`}
          .
        </p>
        <Now content={content} />
        <Decisions decisions={content.decisions} now={content.now} />
        <Told told={content.told} stillToTell={content.stillToTell} />
        <Said said={content.said} />
        <Guidance asked={content.asked} suggested={content.suggested} />
        <People people={content.people} keepAddressFrom={content.keepAddressFrom} />
        <Work ratings={content.ratings} notes={content.notes} />
        <Checks checks={content.checks} />
        <Questions questions={content.questions} />
        <Additions additions={content.additions} />
        <Reconsiderations reconsiderations={content.reconsiderations} />
        <HandOvers handOvers={content.handOvers} />
        <TakenOutList printed={printed} />
      </div>
    </article>
  );
}
