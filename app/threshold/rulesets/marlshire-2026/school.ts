/** Learning and attendance. After DfE "Working together to improve school attendance" and published thresholds. */
import type { Paragraph, StatementData } from '../../ruleset.ts';

export const paragraphs: Paragraph[] = [
  {
    id: '3.1',
    title: 'Missing school',
    text: 'Missing the odd day is for school and family to sort out together. One day in ten with no medical reason is a need for early help. Half of school or more, or absence that grows despite help, needs one person to bring the help together.',
    source: 'DfE, Working together to improve school attendance; Hampshire and Buckinghamshire threshold documents',
  },
];

export const statements: StatementData[] = [
  {
    id: 'school.attendance-persistent',
    area: 'school',
    level: 2,
    when: { any: ['attendance-persistent'] },
    says: 'About one school day in ten or more is missed',
    saysToYou: 'You miss about one school day in ten or more',
    paragraph: '3.1',
  },
  {
    id: 'school.attendance-severe',
    area: 'school',
    level: 3,
    when: { any: ['attendance-severe'] },
    says: 'Half of school or more is missed',
    saysToYou: 'You miss half of school or more',
    paragraph: '3.1',
  },
];
