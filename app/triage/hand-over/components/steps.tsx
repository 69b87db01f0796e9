/** The hand-overs and steps of a record, oldest first: who asked, why, who agreed, who the keyworker is. */
import { SummaryList, Timeline, type TimelineEntry } from '../../../govuk/index.ts';
import { entryTitle, type HandOverEntry } from '../hand-over-view.ts';

const asTyped = (text: string) => <span className="app-as-typed">{text}</span>;

function rowsOf(entry: HandOverEntry) {
  const { closed, state, returnedBecause } = entry;
  const answered = state === 'returned' ? 'Given back by' : 'Accepted by';
  const isRecorded = entry.kind === 'ending' || entry.kind === 'keyworker';
  return [
    ...(isRecorded ? [] : [{ key: 'From', value: entry.from }]),
    ...(isRecorded ? [] : [{ key: 'Level of help', value: entry.route }]),
    { key: 'Keyworker', value: entry.keyworker ?? 'To be named on acceptance' },
    ...(entry.keyworkerBefore ? [{ key: 'Keyworker before', value: entry.keyworkerBefore }] : []),
    ...(entry.keyworkerReason
      ? [{ key: 'Why the keyworker changes', value: asTyped(entry.keyworkerReason) }]
      : []),
    ...(entry.rationale ? [{ key: 'Why', value: asTyped(entry.rationale) }] : []),
    ...(entry.plan ? [{ key: 'Plan', value: asTyped(entry.plan) }] : []),
    ...(entry.leadProfessional ? [{ key: 'Lead professional', value: entry.leadProfessional }] : []),
    ...(state === 'offered' ? [{ key: 'Answer due', value: entry.acceptBy.text }] : []),
    ...(closed && !isRecorded ? [{ key: answered, value: `${closed.by}, ${closed.at.text}` }] : []),
    ...(returnedBecause ? [{ key: 'Why given back', value: asTyped(returnedBecause) }] : []),
  ];
}

const asEntry = (entry: HandOverEntry): TimelineEntry => ({
  id: entry.id,
  title: entryTitle(entry),
  ...entry.offered,
  body: <SummaryList rows={rowsOf(entry)} hasBorders={false} />,
});

interface StepsProps {
  entries: readonly HandOverEntry[];
  headingLevel: 2 | 3;
}

export function Steps({ entries, headingLevel }: StepsProps) {
  if (entries.length === 0) return null;
  return <Timeline entries={entries.map(asEntry)} headingLevel={headingLevel} />;
}
