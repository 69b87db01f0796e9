/**
 * Private fostering and care by relatives. After the Children Act 1989, part IX, and the National Minimum Standards for
 * private fostering: the council must be told and must see that the child is safe.
 */
import type { Paragraph, StatementData } from '../../ruleset.ts';

export const paragraphs: Paragraph[] = [
  {
    id: '14.21',
    title: 'Care by relatives',
    text: 'Relatives who raise a child may need money, advice or a break. That is a reason for early help.',
    source: 'DfE, Kinship care: statutory guidance for local authorities',
  },
  {
    id: '14.22',
    title: 'Private fostering',
    text: 'When a child under 16, or under 18 with a disability, lives for 28 days or more with somebody who is not a close relative, the council must be told. It goes to the MASH, however well the child is cared for.',
    source: 'Children Act 1989, part IX; Children (Private Arrangements for Fostering) Regulations 2005',
  },
];

export const statements: StatementData[] = [
  {
    id: 'carers.kin-help',
    area: 'carers',
    level: 2,
    when: { any: ['kin-carer-needs-help'] },
    says: 'A relative who looks after the child needs some help',
    saysToYou: 'A relative who looks after you needs some help',
    paragraph: '14.21',
    need: 'N5',
  },
  {
    id: 'carers.not-relative',
    area: 'carers',
    level: 3,
    easesTo: 2,
    when: { any: ['lives-with-non-relative'] },
    says: 'The child lives with somebody who is not a close relative',
    saysToYou: 'You live with somebody who is not a close relative',
    paragraph: '14.22',
    need: 'N8',
    factors: ['8F'],
  },
  {
    id: 'carers.unclear',
    area: 'carers',
    level: 3,
    when: { any: ['carer-arrangement-unclear'] },
    says: 'Nobody is sure who agreed where the child lives',
    saysToYou: 'Nobody is sure who agreed where you live',
    paragraph: '14.22',
    need: 'N8',
  },
  {
    id: 'carers.private-fostering',
    area: 'carers',
    level: 4,
    when: {
      any: ['private-fostering'],
      ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15'],
    },
    says: 'The child lives for 28 days or more with somebody who is not a close relative',
    saysToYou: 'You live for 28 days or more with somebody who is not a close relative',
    paragraph: '14.22',
    need: 'N8',
    factors: ['8F'],
  },
  {
    id: 'carers.private-fostering-disabled',
    area: 'carers',
    level: 4,
    when: { all: ['disabled-child'], any: ['private-fostering'] },
    says: 'A disabled child lives for 28 days or more with somebody who is not a close relative',
    saysToYou: 'You live for 28 days or more with somebody who is not a close relative',
    paragraph: '14.22',
    need: 'N8',
    factors: ['8F'],
  },
  {
    id: 'carers.long-stay-16',
    area: 'carers',
    level: 3,
    easesTo: 2,
    when: { any: ['private-fostering'], ages: ['16-to-17'] },
    says: 'A young person lives for some time with somebody who is not a close relative',
    saysToYou: 'You live for some time with somebody who is not a close relative',
    paragraph: '14.22',
    need: 'N8',
  },
];
