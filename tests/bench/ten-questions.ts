/**
 * The ten-question form that other services are measured with, as a bank of ours: six radios of five answers, two texts,
 * a date of birth and eight boxes. Only a build made for the benchmark serves it, in place of the product's bank.
 */
import type { Bank } from '../../app/questionnaire/bank.ts';
import { type Choice, type Option, type Question, words } from '../../app/questionnaire/question.ts';

const hint = 'Your answers help us send this to the right team.';
const part = 'start';

const numbered = (labels: readonly string[]): Option[] =>
  labels.map((label, index) => ({ id: `option-${index + 1}`, label }));

const choice = (kind: Choice['kind'], id: string, ask: string, labels: readonly string[]): Choice => ({
  kind,
  id,
  part,
  ask,
  hint,
  ifMissing: 'Select an answer',
  options: numbered(labels),
});

const text = (id: string, ask: string, limit: number): Question =>
  words({ id, part, ask, hint, ifMissing: 'Enter an answer', limit });

export const bank: Bank = {
  version: 'ten-questions',
  areas: [],
  questions: [
    choice('radios', 'role', 'Who is asking?', [
      'A mum, dad or carer',
      'Somebody under 18',
      'Somebody at school',
      'Somebody in the health service',
      'Somebody else',
    ]),
    choice('radios', 'consent', 'Do the family know that you are asking?', [
      'All of them know',
      'Some of them know',
      'No, it would not be safe',
      'Not yet',
      'I do not know',
    ]),
    // A question of ours has no date; the pages about people do. Text is asked for and checked in the same way.
    text('birth', 'What is the child’s date of birth?', 1000),
    text('worry', 'What worries you?', 5000),
    choice('radios', 'school', 'How is school?', [
      'Going well',
      'A few days missed',
      'Many days missed',
      'Not at school',
      'I do not know',
    ]),
    choice('radios', 'home', 'How is life at home?', [
      'Settled',
      'Some arguing',
      'Frightening at times',
      'Not safe',
      'I do not know',
    ]),
    choice('checkboxes', 'needs', 'What could help?', [
      'Help with parenting',
      'Help with money',
      'Help with housing',
      'Help at school',
      'Help with feelings',
      'Help with a disability',
      'Help with alcohol or drugs',
      'Something else',
    ]),
    choice('radios', 'health', 'How is the child’s health?', [
      'Good',
      'Some worries',
      'Big worries',
      'In hospital now',
      'I do not know',
    ]),
    text('strengths', 'What goes well?', 5000),
    choice('radios', 'urgency', 'How soon is help needed?', [
      'Today',
      'Within a week',
      'Within a month',
      'Later',
      'I do not know',
    ]),
  ],
};
