import { Tag, type TagColour } from '../../../govuk/index.ts';
import type { CheckState } from '../check.ts';

const words: Record<CheckState, string> = {
  asked: 'Waiting',
  replied: 'Replied',
  'no-reply': 'No reply',
  withdrawn: 'Withdrawn',
};
const colours: Record<CheckState, TagColour> = {
  asked: 'blue',
  replied: 'green',
  'no-reply': 'orange',
  withdrawn: 'grey',
};

/** How a check stands in a word; the colour only catches the eye. */
export function StateTag({ check: { state, isLate } }: { check: { state: CheckState; isLate: boolean } }) {
  if (state === 'asked' && isLate) return <Tag colour="red">Late</Tag>;
  return <Tag colour={colours[state]}>{words[state]}</Tag>;
}
