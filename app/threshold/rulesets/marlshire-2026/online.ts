/**
 * Harm online. After the UKCIS guidance on sharing nudes and semi-nudes and the published continuum documents.
 */
import type { Paragraph, StatementData } from '../../ruleset.ts';

export const paragraphs: Paragraph[] = [
  {
    id: '15.21',
    title: 'Everyday worries online',
    text: 'Too much screen time, no limits, unkind messages or upsetting things seen online are needs for advice and early help.',
    source:
      'Barnsley and Essex threshold documents; UK Council for Internet Safety, Education for a Connected World',
  },
  {
    id: '15.22',
    title: 'Strangers and growing risk',
    text: 'Talking with people nobody knows, or use that grows more risky, calls for support. Meeting somebody known only online goes to the MASH when the child is under 16.',
    source: 'Buckinghamshire threshold document; Working Together to Safeguard Children',
  },
  {
    id: '15.23',
    title: 'Pictures',
    text: 'A picture shared freely among people of the same age is handled with support at school and home. It goes to the MASH when the child is under 13, an adult is involved, or anybody was pushed, tricked or threatened.',
    source: 'UK Council for Internet Safety and DSIT, Sharing nudes and semi-nudes',
  },
];

export const statements: StatementData[] = [
  {
    id: 'online.everyday',
    area: 'online',
    level: 2,
    when: {
      any: ['screen-time', 'online-unkind', 'online-unchecked', 'online-harmful-content', 'online-spending'],
    },
    says: 'Life online is starting to get in the way or upset the child',
    saysToYou: 'Life online is starting to get in the way or upset you',
    paragraph: '15.21',
    need: 'N6',
  },
  {
    id: 'online.strangers',
    area: 'online',
    level: 3,
    easesTo: 2,
    when: { any: ['online-strangers', 'online-risk-growing'] },
    says: 'The child’s use of chats or apps puts them at growing risk',
    saysToYou: 'Your use of chats or apps puts you at growing risk',
    paragraph: '15.22',
    need: 'N1',
    factors: ['11A'],
  },
  {
    id: 'online.meets',
    area: 'online',
    level: 3,
    when: { any: ['meets-online-stranger'] },
    says: 'The young person has met, or plans to meet in secret, somebody known only online',
    saysToYou: 'You have met, or plan to meet in secret, somebody you only know online',
    paragraph: '15.22',
    need: 'N1',
    factors: ['11A'],
  },
  {
    id: 'online.meets-under-16',
    area: 'online',
    level: 4,
    when: { any: ['meets-online-stranger'], ages: ['5-to-9', '10-to-12', '13-to-15'] },
    says: 'A child under 16 has met, or plans to meet in secret, somebody known only online',
    saysToYou: 'You are under 16 and have met, or plan to meet in secret, somebody you only know online',
    paragraph: '15.22',
    need: 'N1',
    factors: ['11A'],
  },
  {
    id: 'online.picture',
    area: 'online',
    level: 3,
    when: { any: ['nude-shared', 'nude-shared-among-peers'] },
    says: 'A nude or sexual picture of the child has been sent',
    saysToYou: 'A nude or sexual picture of you has been sent',
    paragraph: '15.23',
    need: 'N1',
    factors: ['19B'],
  },
  {
    id: 'online.picture-under-13',
    area: 'online',
    level: 4,
    when: { any: ['nude-shared', 'nude-shared-among-peers'], ages: ['5-to-9', '10-to-12'] },
    says: 'A nude or sexual picture of a child under 13 has been sent',
    saysToYou: 'You are under 13 and a nude or sexual picture of you has been sent',
    paragraph: '15.23',
    need: 'N1',
    factors: ['19B'],
  },
  {
    id: 'online.pictures-of-others',
    area: 'online',
    level: 3,
    when: { any: ['nudes-of-others-shared'] },
    says: 'The child has shared or asked for nude pictures of others',
    saysToYou: 'You have shared or asked for nude pictures of others',
    paragraph: '15.23',
    need: 'N6',
    factors: ['19B'],
  },
];
