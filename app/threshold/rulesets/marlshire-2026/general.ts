/** How needs are weighed together. After Working Together and the continuum-of-need documents most areas publish. */
import type { Paragraph, Ruleset, StatementData } from '../../ruleset.ts';

export const paragraphs: Paragraph[] = [
  {
    id: '2.1',
    title: 'Several needs at once',
    text: 'Needs in three or more areas of life weigh more together than apart, and one person should bring the help together. Such needs alone, however many, do not mean that a child is likely to suffer significant harm.',
    source: 'Buckinghamshire, Kent and Wokingham threshold documents; Working Together to Safeguard Children',
  },
  {
    id: '2.2',
    title: 'Help that was not enough',
    text: 'When help was given and the needs are still there, or help was not taken up and things got worse, the next level of help is offered.',
    source: 'Brighton and Hove, Trafford and Buckinghamshire threshold documents',
  },
  {
    id: '2.3',
    title: 'What goes well',
    text: 'People who protect a child, and help that works, count. They can keep a middling need at the lower of two levels. They never lower a red flag, and they do not ease needs that are getting worse or have lasted long.',
    source: 'Wiltshire threshold matrix of strengths, needs and challenges',
  },
  {
    id: '2.4',
    title: 'What is not known',
    text: '“I do not know” lowers nothing. Where an age is not known, the younger age is taken; where it is not known whether a child moves about, they are taken not to.',
    source: 'Published protocols on bruising; Working Together to Safeguard Children',
  },
  {
    id: '2.5',
    title: 'Facts that add to a need',
    text: 'A disability, a learning disability or becoming a parent young is no worry in itself. Families may want some extra help with it, and it makes other risks weigh more.',
    source: 'Hampshire, Essex and Wigan threshold documents',
  },
];

export const statements: StatementData[] = [
  {
    id: 'general.worse-despite-help',
    area: 'help',
    level: 3,
    when: { all: ['help-failed', 'getting-worse'] },
    says: 'Help was given, and things are still getting worse',
    saysToYou: 'You have had help, and things are still getting worse',
    paragraph: '2.2',
    need: 'N5',
  },
  {
    id: 'general.disability',
    area: 'child',
    level: 1,
    when: { any: ['disabled-child'] },
    says: 'The child has a disability or a long-term illness',
    saysToYou: 'You have a disability or a long-term illness',
    paragraph: '2.5',
    need: 'N2',
  },
  {
    id: 'general.learning-disability',
    area: 'child',
    level: 1,
    when: { any: ['learning-disability-child'] },
    says: 'The child has a learning disability',
    saysToYou: 'You have a learning disability',
    paragraph: '2.5',
    need: 'N2',
    factors: ['5A'],
  },
  {
    id: 'general.young-expecting',
    area: 'child',
    level: 2,
    when: { any: ['young-expecting'] },
    says: 'A young person is going to have a baby, or has one',
    saysToYou: 'You are going to have a baby, or have one',
    paragraph: '2.5',
  },
  {
    id: 'general.young-expecting-under-16',
    area: 'child',
    level: 3,
    easesTo: 2,
    when: { any: ['young-expecting'], ages: ['13-to-15'] },
    says: 'Somebody under 16 is going to have a baby, or has one',
    saysToYou: 'You are under 16 and going to have a baby, or have one',
    paragraph: '2.5',
  },
];

export const accumulation: Ruleset['accumulation'] = {
  areas: 3,
  firmAt: 5,
  says: 'There are needs in several areas of life at the same time',
  saysToYou: 'There are several things at the same time',
  paragraph: '2.1',
};

const notEnough = {
  when: ['help-failed'],
  says: 'Help was given, and the needs are still there',
  saysToYou: 'You have had help, and it was not enough',
  paragraph: '2.2',
};
const notTakenUp = {
  when: ['help-refused-worse'],
  says: 'Help was offered and not taken up, and things got worse',
  saysToYou: 'Help was offered, and things got worse without it',
  paragraph: '2.2',
};

export const raises: Ruleset['raises'] = [
  { id: 'raise.help-failed-1', from: 1, ...notEnough },
  { id: 'raise.help-failed-2', from: 2, ...notEnough },
  { id: 'raise.help-refused-1', from: 1, ...notTakenUp },
  { id: 'raise.help-refused-2', from: 2, ...notTakenUp },
];

export const easing: Ruleset['easing'] = {
  strengths: [
    'asks-for-help',
    'safe-adult',
    'wider-family',
    'support-working',
    'warm-care',
    'health-followed',
    'settled-routine',
    'safety-plan',
    'parents-agree',
  ],
  atLeast: 2,
  unless: ['getting-worse', 'help-failed', 'help-refused-worse', 'long-standing'],
  says: 'People who care, and help that works, already make a difference',
  saysToYou: 'There are people and things that already help you',
  paragraph: '2.3',
};

/** Where published documents disagree. */
export const choices: Ruleset['choices'] = [
  {
    about: 'From when a baby counts as able to move about',
    chosen: 'Crawling or walking, not rolling; never under six months',
    because:
      'Some protocols accept rolling. Accidents are rare before a baby crawls, and a missed injury costs most',
  },
  {
    about: 'A 16 or 17 year old who is homeless',
    chosen: 'At least level 3; level 4 where nobody looks after them or they are at risk now',
    because:
      'Kent and Essex list it at 4, Torbay at 3. A need for a home is a duty to assess; it is not harm in itself',
  },
  {
    about: 'Concern about a baby not yet born',
    chosen: 'Serious history or violence now: level 4. Other worries that call for an assessment: level 3',
    because:
      'Documents ask for a pre-birth assessment at 3 or 4; plans need time, so grave history goes straight to 4',
  },
  {
    about: 'Basic care that is often missing',
    chosen: 'Level 3; level 4 when it harms the child or goes on despite help',
    because:
      'Documents place lasting neglect at 3 or 4; the harm, and whether help has worked, are what tell them apart',
  },
  {
    about: 'Often going missing',
    chosen:
      'Level 3 when it has happened a few times and little is known; a red flag when at risk while away',
    because: 'Most documents place frequent missing episodes at 4, and single ones at 2 or 3',
  },
  {
    about: 'Violence between parents in the past',
    chosen:
      'Level 2 or 3 when it has ended and the family is safe; level 4 when serious, growing or in pregnancy',
    because: 'Documents weigh how recent and grave it was, and how far the risk has been looked at',
  },
  {
    about: 'Whether a cause and its effect are two needs',
    chosen:
      'A loss counts with feelings; what is hard for a parent, and bad sleep, with parenting; rows with family',
    because:
      'Documents raise the level for needs in several areas of life, not for one worry said in two ways',
  },
  {
    about: 'A young child who hits out at home',
    chosen: 'Level 2 under ten, level 3 from ten on',
    because:
      'Kent places hard behaviour at 2; guidance on violence to parents is about children who can do real harm',
  },
  {
    about: 'A knife or weapon taken out once',
    chosen: 'Level 3; a red flag when carried now, used to threaten, or linked to a gang',
    because: 'Youth justice prevention comes early; carrying weapons is listed at 4',
  },
  {
    about: 'One in ten days of school missed',
    chosen: 'Level 2; level 3 once it lasts despite help, or half of school is missed',
    because: 'Hampshire and Barnsley place it at 2, Torbay and Trafford at 3 after help was tried',
  },
];
