/**
 * Allegations about people who work with children. After Working Together to Safeguard Children and Keeping children
 * safe in education: low-level concerns, and the harm test that goes to the designated officer (LADO).
 */
import type { Paragraph, StatementData } from '../../ruleset.ts';

export const paragraphs: Paragraph[] = [
  {
    id: '15.31',
    title: 'Small worries about staff',
    text: 'A complaint, or small things that break the rules with no harm, belong with the person’s employer. When they repeat, advice is taken on the whole pattern.',
    source: 'DfE, Keeping children safe in education, part four',
  },
  {
    id: '15.32',
    title: 'Harm or danger from staff',
    text: 'Harm to a child, a possible crime against a child, or conduct that makes somebody a danger to children goes to the MASH and the designated officer within one working day.',
    source: 'Working Together to Safeguard Children, people in positions of trust',
  },
];

export const statements: StatementData[] = [
  {
    id: 'position.complaint',
    area: 'position',
    level: 1,
    when: { any: ['staff-practice-query'] },
    says: 'There is a complaint that the place itself can answer',
    saysToYou: 'You have a complaint that the place itself can answer',
    paragraph: '15.31',
  },
  {
    id: 'position.low-level',
    area: 'position',
    level: 2,
    when: { any: ['staff-low-level'] },
    says: 'Somebody who works with children did small things that break the rules',
    saysToYou: 'Somebody who works with children did small things that break the rules',
    paragraph: '15.31',
  },
  {
    id: 'position.pattern',
    area: 'position',
    level: 3,
    when: { any: ['staff-low-level-repeated'] },
    says: 'Small things by somebody who works with children happen again and again',
    saysToYou: 'Small things by somebody who works with children happen again and again',
    paragraph: '15.31',
    need: 'N1',
  },
];
