/**
 * What always goes to the MASH. After the "always refer" lists of published child protection procedures (Sheffield,
 * West Midlands, Buckinghamshire, Northumberland), protocols on bruises in babies who do not move about, and Working
 * Together. One red flag for each of the gravest concerns; no age, strength or missing answer lowers any of them.
 */
import type { Paragraph, StatementData } from '../../ruleset.ts';

export const paragraphs: Paragraph[] = [
  {
    id: '1.1',
    title: 'Danger now',
    text: 'When a child is in danger now, call 999 first. The MASH acts on the same day.',
    source: 'Working Together to Safeguard Children; Kent and Lancashire front-door guidance',
  },
  {
    id: '1.2',
    title: 'Hurt, or said to be hurt',
    text: 'A child who says they were hurt or abused is heard and taken seriously, also when they take it back. So is a detailed account from somebody else, an injury with no fitting explanation, and a carer who says that they have harmed or may harm a child.',
    source:
      'Sheffield child protection procedures, when to make a referral; Buckinghamshire threshold document',
  },
  {
    id: '1.3',
    title: 'A bruise on a child who cannot move about',
    text: 'Babies and children who cannot move about by themselves seldom bruise by accident. Any bruise, mark or injury on them, however small and whatever the reason given, goes to the MASH and is seen by a children’s doctor. All babies under six months count as unable to move about.',
    source: 'Published multi-agency protocols on bruising in children who are not independently mobile',
  },
  {
    id: '1.4',
    title: 'Sexual harm',
    text: 'Known or suspected sexual abuse goes to the MASH, whoever is responsible. So does any sexual activity, pregnancy or sexual infection of a child under 13, and a child who forces or pushes others into sexual acts: both children then need help.',
    source: 'Sheffield and West Midlands procedures; Hampshire and Peterborough threshold documents',
  },
  {
    id: '1.5',
    title: 'Vital medical care',
    text: 'Refusing or not seeking urgent or vital care, a baby or young child who does not grow and no illness explains it, and illness that somebody may be inventing or causing go to the MASH. Where illness may be invented or caused, the family is not told of the worry beforehand.',
    source: 'Sheffield procedures; Buckinghamshire and Northumberland threshold documents',
  },
  {
    id: '1.6',
    title: 'Care that fails a child gravely',
    text: 'No carer, a young child left alone or with somebody unsafe, a home that is itself a danger, basic care missing to a degree that harms, and poor care that goes on although help was given are likely significant harm.',
    source: 'Sheffield procedures; Kent, Wigan and Northumberland threshold documents',
  },
  {
    id: '1.7',
    title: 'Danger from adults at home',
    text: 'Violence that is serious, getting worse, or involves choking or weapons; somebody in contact who is a danger to children; and illness, drink or drugs that leave a child unsafe go to the MASH.',
    source: 'Buckinghamshire, Peterborough and Cambridgeshire threshold documents',
  },
  {
    id: '1.8',
    title: 'Harm in the name of honour, custom or belief',
    text: 'A marriage planned for somebody under 18, threats in the name of honour, female genital mutilation that has happened or may happen, and harm tied to a belief in spirits go to the MASH. The family is not told beforehand.',
    source:
      'West Midlands regional procedures; multi-agency statutory guidance on forced marriage and on FGM',
  },
  {
    id: '1.9',
    title: 'Harm outside the home',
    text: 'Exploitation for sex, crime or work, trafficking, gangs and weapons, often going missing and being at risk, and extremism with a risk of harm go to the MASH. A child who is exploited is a child to protect, whatever they were made to do.',
    source: 'Kent, Northumberland and Buckinghamshire threshold documents; Prevent duty guidance',
  },
  {
    id: '1.10',
    title: 'A baby not yet born',
    text: 'Where a parent’s history or life now points to serious harm once the baby is born, the MASH is told during the pregnancy, so that plans are made in time.',
    source: 'Published pre-birth procedures; Cambridgeshire and Peterborough threshold document',
  },
  {
    id: '1.11',
    title: 'A child who may take their own life',
    text: 'A child who has tried to die, has a plan or really wants to die is kept safe first: 999 or the crisis line. The MASH then looks at what else the child needs.',
    source: 'Buckinghamshire and Northumberland threshold documents',
  },
  {
    id: '1.12',
    title: 'People who work or volunteer with children',
    text: 'When somebody who works or helps out with children may have harmed a child, the MASH tells the officer who looks into such worries (LADO) within one working day.',
    source: 'Working Together to Safeguard Children; Norfolk procedures',
  },
];

type RedFlag = Pick<StatementData, 'says' | 'saysToYou' | 'paragraph' | 'need' | 'factors'>;

/** A red flag for one indicator, with no other condition that could switch it off. */
const redFlag = (indicator: string, words: RedFlag): StatementData => ({
  id: `safety.${indicator}`,
  area: 'safety',
  level: 4,
  redFlag: true,
  when: { any: [indicator] },
  need: 'N1',
  ...words,
});

export const statements: StatementData[] = [
  redFlag('danger-now', {
    says: 'A child is in danger now or will be today',
    saysToYou: 'You are in danger now or will be today',
    paragraph: '1.1',
  }),
  redFlag('discloses-abuse', {
    says: 'A child has said that somebody hurt or abused them',
    saysToYou: 'You told us that somebody hurt or abused you',
    paragraph: '1.2',
  }),
  redFlag('alleges-abuse', {
    says: 'Somebody has said, with detail, that a child was hurt or abused',
    saysToYou: 'Somebody has said that you were hurt or abused',
    paragraph: '1.2',
  }),
  redFlag('unexplained-injury', {
    says: 'There is an injury that nobody can explain, or the story does not fit',
    saysToYou: 'You have an injury that does not fit the story told about it',
    paragraph: '1.2',
    factors: ['18C'],
  }),
  redFlag('inflicted-injury', {
    says: 'There is a mark or injury that somebody may have caused',
    saysToYou: 'You have a mark or injury because somebody hurt you',
    paragraph: '1.2',
    factors: ['18C'],
  }),
  redFlag('parent-may-harm', {
    says: 'A parent or carer has said that they harmed the child, or may do so',
    saysToYou: 'A parent or carer has said that they may harm you',
    paragraph: '1.2',
    factors: ['18C'],
  }),
  redFlag('injury-unable-to-move', {
    says: 'A child who cannot move about has a bruise, mark or injury',
    saysToYou: 'You cannot move about by yourself, and you have a bruise or injury',
    paragraph: '1.3',
    factors: ['18C'],
  }),
  redFlag('sexual-abuse', {
    says: 'A child may be sexually abused',
    saysToYou: 'Somebody does sexual things to you or makes you do them',
    paragraph: '1.4',
    factors: ['19C'],
  }),
  redFlag('sexual-under-13', {
    says: 'A child under 13 is in sexual activity, is pregnant or has an infection from sex',
    saysToYou: 'You are under 13, and this is about sex, pregnancy or an infection from sex',
    paragraph: '1.4',
    factors: ['19C'],
  }),
  redFlag('sexually-harmful', {
    says: 'A child forces or pushes others into sexual acts',
    saysToYou: 'You may have pushed somebody into sexual acts',
    paragraph: '1.4',
    factors: ['19B'],
  }),
  redFlag('medical-care-refused', {
    says: 'A child badly needs medical care and is not getting it',
    saysToYou: 'You badly need medical care and are not getting it',
    paragraph: '1.5',
    factors: ['16A'],
  }),
  redFlag('failing-to-thrive', {
    says: 'A baby or young child is not growing, and no illness explains it',
    saysToYou: 'You are not growing as you should, and no illness explains it',
    paragraph: '1.5',
    factors: ['16A'],
  }),
  redFlag('induced-illness', {
    says: 'Somebody may be making up or causing a child’s illness',
    saysToYou: 'Somebody may be making you ill, or saying you are ill when you are not',
    paragraph: '1.5',
    factors: ['18C'],
  }),
  redFlag('no-carer', {
    says: 'Nobody is there to look after the child',
    saysToYou: 'Nobody is there to look after you',
    paragraph: '1.6',
    need: 'N8',
    factors: ['16A'],
  }),
  redFlag('young-left-alone', {
    says: 'A young child is left alone, or with somebody who is not safe',
    saysToYou: 'You are left alone for a long time, or with somebody who is not safe',
    paragraph: '1.6',
    factors: ['16A'],
  }),
  redFlag('home-dangerous', {
    says: 'The home itself puts the child in danger',
    saysToYou: 'Your home is dangerous to live in',
    paragraph: '1.6',
    factors: ['16A'],
  }),
  redFlag('severe-neglect', {
    says: 'Food, warmth, washing or care are missing so badly that the child is harmed',
    saysToYou: 'You go without food, warmth or care so badly that it harms you',
    paragraph: '1.6',
    factors: ['16A'],
  }),
  redFlag('neglect-despite-help', {
    says: 'The child still goes without care, or hears cruel words, although the family has had help',
    saysToYou: 'You are still not looked after well, or hear cruel words, although your family has had help',
    paragraph: '1.6',
    factors: ['16A'],
  }),
  redFlag('person-posing-risk', {
    says: 'Somebody who is a danger to children lives with or sees the child',
    saysToYou: 'Somebody who is a danger to children lives with you or sees you',
    paragraph: '1.7',
  }),
  redFlag('serious-violence-home', {
    says: 'Violence at home is serious or getting worse',
    saysToYou: 'Violence at your home is serious or getting worse',
    paragraph: '1.7',
    factors: ['3B'],
  }),
  redFlag('carer-unsafe-substances', {
    says: 'The only carer’s drink or drug use leaves a baby or young child unsafe',
    saysToYou: 'Your only carer’s drink or drug use leaves you unsafe',
    paragraph: '1.7',
    factors: ['1B', '2B'],
  }),
  redFlag('carer-unwell-unsafe', {
    says: 'A carer’s illness leads to beliefs, threats or acts that put the child at risk',
    saysToYou: 'A carer is so unwell that you are not safe',
    paragraph: '1.7',
    factors: ['4B'],
  }),
  redFlag('forced-marriage', {
    says: 'A marriage is planned for somebody under 18',
    saysToYou: 'Your family plans for you to marry before you are 18',
    paragraph: '1.8',
  }),
  redFlag('honour-abuse', {
    says: 'There are threats or harm in the name of honour',
    saysToYou: 'Your family threatens or harms you for bringing shame on them',
    paragraph: '1.8',
  }),
  redFlag('fgm-risk', {
    says: 'A girl’s private parts have been cut or may be cut',
    saysToYou: 'Your private parts were cut, or somebody plans to do it',
    paragraph: '1.8',
    factors: ['22A'],
  }),
  redFlag('faith-abuse', {
    says: 'A child is called a witch or possessed, or is hurt because of a belief',
    saysToYou: 'You are called a witch or possessed, or are hurt because of a belief',
    paragraph: '1.8',
    factors: ['23A'],
  }),
  redFlag('exploited-sexually', {
    says: 'Somebody may be grooming a child or using them for sex',
    saysToYou: 'Somebody may be using you for sex or pictures',
    paragraph: '1.9',
    factors: ['11A'],
  }),
  redFlag('exploited-criminally', {
    says: 'Somebody may be using a child to carry drugs, money or weapons, or to commit crime',
    saysToYou: 'Somebody may be using you to carry things or to commit crime',
    paragraph: '1.9',
    factors: ['24A'],
  }),
  redFlag('trafficked', {
    says: 'A child is moved about or controlled by others for their own gain',
    saysToYou: 'Somebody moves you about or makes you work for them',
    paragraph: '1.9',
    factors: ['12A'],
  }),
  redFlag('missing-at-risk', {
    says: 'A child is missing now, or often goes missing and is at risk',
    saysToYou: 'You have run away, or often go missing, and it is not safe',
    paragraph: '1.9',
    factors: ['10A'],
  }),
  redFlag('gang-or-weapon', {
    says: 'A child is in a gang, carries a weapon or is threatened by people who do',
    saysToYou: 'You are in a gang, carry a weapon or are threatened by people who do',
    paragraph: '1.9',
    factors: ['13A'],
  }),
  redFlag('radicalised-at-risk', {
    says: 'A child is drawn to extreme groups, and somebody may come to harm',
    saysToYou: 'You are drawn to a group that may lead you or others into harm',
    paragraph: '1.9',
  }),
  redFlag('unborn-at-risk', {
    says: 'A baby not yet born is likely to be badly harmed',
    saysToYou: 'Your baby, not yet born, may be badly harmed',
    paragraph: '1.10',
  }),
  redFlag('suicidal', {
    says: 'A child has tried to die, has a plan or really wants to die',
    saysToYou: 'You have tried to die, have a plan or really want to die',
    paragraph: '1.11',
    need: 'N4',
    factors: ['4A', '15A'],
  }),
  redFlag('staff-harm', {
    says: 'Somebody who works or helps out with children may have harmed a child',
    saysToYou: 'Somebody who works or helps out with children may have harmed you',
    paragraph: '1.12',
  }),
];
