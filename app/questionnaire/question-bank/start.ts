/** Who is asking and about whom: only what the guidance needs. Names come later, with the people. */
import { type Choice, type Question, radios, radiosWithoutUnknown } from '../question.ts';

const who = radiosWithoutUnknown({
  id: 'who',
  part: 'start',
  ask: 'Who are you?',
  hint: 'We then ask only what you may know',
  ifMissing: 'Select who you are',
  options: [
    { id: 'professional', label: 'I work with children or families' },
    { id: 'parent', label: 'I am the child’s parent or carer' },
    { id: 'young-person', label: 'I am under 18 and want help for myself' },
    { id: 'other', label: 'I am somebody else: a relative, neighbour or friend' },
  ],
});

const role = radiosWithoutUnknown({
  id: 'role',
  part: 'start',
  ask: 'What is your job?',
  asked: { audience: ['professional'] },
  ifMissing: 'Select your job',
  options: [
    { id: 'school', label: 'School or college', hint: 'Teacher, pastoral lead, head or other staff' },
    { id: 'education-service', label: 'Education service', hint: 'Attendance, special needs, psychology' },
    { id: 'early-years', label: 'Nursery, pre-school or children’s centre' },
    { id: 'childminder', label: 'Childminder' },
    { id: 'gp', label: 'GP surgery' },
    { id: 'health-visitor', label: 'Health visitor' },
    { id: 'school-nurse', label: 'School nurse' },
    { id: 'dentist', label: 'Dentist, pharmacist or other local health service' },
    { id: 'emergency-department', label: 'A&E, urgent care or ambulance' },
    { id: 'midwife', label: 'Midwife' },
    { id: 'hospital', label: 'Hospital or community health team' },
    { id: 'mental-health', label: 'Mental health service' },
    { id: 'drug-alcohol', label: 'Drug and alcohol service' },
    { id: 'police', label: 'Police' },
    { id: 'housing', label: 'Housing' },
    { id: 'adult-social-care', label: 'Adult social care' },
    { id: 'early-help', label: 'Early help or family support in the council' },
    { id: 'youth-justice', label: 'Youth justice' },
    { id: 'council', label: 'Another part of the council' },
    { id: 'another-council', label: 'Children’s services in another council' },
    { id: 'courts', label: 'Court, Cafcass, probation, prison or immigration' },
    { id: 'domestic-abuse', label: 'Domestic abuse service' },
    { id: 'youth-work', label: 'Youth work, sport or faith group' },
    { id: 'charity', label: 'Charity or community group' },
    { id: 'other-job', label: 'Another job' },
  ],
});

const relation = radiosWithoutUnknown({
  id: 'relation',
  part: 'start',
  ask: 'How do you know the child?',
  hint: 'You do not have to give your name',
  asked: { audience: ['other'] },
  ifMissing: 'Select how you know the child',
  options: [
    { id: 'relative', label: 'I am a relative', hint: 'Such as a grandparent, aunt or older brother' },
    { id: 'neighbour', label: 'I am a neighbour' },
    { id: 'friend', label: 'I am a friend of the child or the family' },
    { id: 'somebody-else', label: 'In another way' },
    { id: 'not-said', label: 'I would rather not say' },
  ],
});

/** CIN census referral source, by what was answered to `role` or `relation`, or else by audience. */
export const sourceOfRole: Record<string, string> = {
  parent: '1A',
  'young-person': '1C',
  relative: '1A',
  neighbour: '1B',
  friend: '1B',
  'somebody-else': '1D',
  'not-said': '9',
  school: '2A',
  'education-service': '2B',
  'early-years': '8',
  childminder: '1B',
  gp: '3A',
  'health-visitor': '3B',
  'school-nurse': '3C',
  dentist: '3D',
  'emergency-department': '3E',
  midwife: '3F',
  hospital: '3F',
  'mental-health': '3F',
  'drug-alcohol': '3F',
  police: '6',
  housing: '4',
  'adult-social-care': '5A',
  'early-help': '5D',
  'youth-justice': '5B',
  council: '5B',
  'another-council': '5C',
  courts: '7',
  'domestic-abuse': '8',
  'youth-work': '8',
  charity: '8',
  'other-job': '8',
};

/** No "none of these": a child always has an age. */
const ages: Choice = {
  id: 'ages',
  part: 'start',
  heading: { any: 'About the child', parent: 'About your child', 'young-person': 'About you' },
  kind: 'checkboxes',
  ask: { any: 'How old is the child?', parent: 'How old is your child?' },
  hint: 'A guess will do. If you are worried about more than one child, tick each age',
  asked: { audience: ['professional', 'parent', 'other'] },
  ifMissing: 'Select an age, or that you do not know',
  options: [
    { id: 'unborn', label: 'Not born yet', age: 'unborn' },
    { id: 'under-6-months', label: 'Under 6 months', age: 'under-6-months' },
    { id: '6-to-11-months', label: '6 to 11 months', age: '6-to-11-months' },
    { id: '1-to-4', label: '1 to 4 years', age: '1-to-4' },
    { id: '5-to-9', label: '5 to 9 years', age: '5-to-9' },
    { id: '10-to-12', label: '10 to 12 years', age: '10-to-12' },
    { id: '13-to-15', label: '13 to 15 years', age: '13-to-15' },
    { id: '16-to-17', label: '16 or 17 years', age: '16-to-17' },
    { id: 'unknown', label: 'I do not know', exclusive: true, unknown: true },
  ],
};

const yourAge = radios({
  id: 'your-age',
  part: 'start',
  heading: { any: 'About the child', parent: 'About your child', 'young-person': 'About you' },
  ask: 'How old are you?',
  asked: { audience: ['young-person'] },
  ifMissing: 'Select your age, or that you would rather not say',
  options: [
    { id: '5-to-9', label: '9 or younger', age: '5-to-9' },
    { id: '10-to-12', label: '10 to 12', age: '10-to-12' },
    { id: '13-to-15', label: '13 to 15', age: '13-to-15' },
    { id: '16-to-17', label: '16 or 17', age: '16-to-17' },
  ],
});

/** Need facts: they only ever add to the help that is suggested. */
const childFacts: Choice = {
  id: 'child-facts',
  part: 'start',
  together: true,
  kind: 'checkboxes',
  ask: {
    any: 'Do any of these fit the child?',
    parent: 'Do any of these fit your child?',
    'young-person': 'Do any of these fit you?',
  },
  hint: 'So that we ask the right things',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  ifMissing: 'Select what fits, or none of these',
  options: [
    {
      id: 'disability',
      label: {
        any: 'Has a disability or a long-term illness',
        'young-person': 'I have a disability or a long-term illness',
      },
      indicates: ['disabled-child'],
    },
    {
      id: 'learning-disability',
      label: { any: 'Has a learning disability', 'young-person': 'I have a learning disability' },
      hint: 'Finds it much harder than others to learn and to understand risks',
      indicates: ['learning-disability-child'],
    },
    {
      id: 'expecting',
      label: {
        any: 'Is going to have a baby, or has one',
        'young-person': 'I am going to have a baby, or have one',
      },
      asked: { ages: ['13-to-15', '16-to-17'] },
      indicates: ['young-expecting'],
    },
    {
      id: 'expecting-under-13',
      label: {
        any: 'Is under 13 and going to have a baby, or has one',
        'young-person': 'I am going to have a baby, or have one, and I am under 13',
      },
      asked: {
        any: [
          { question: 'ages', chose: ['10-to-12'] },
          { question: 'your-age', chose: ['10-to-12'] },
        ],
      },
      indicates: ['sexual-under-13'],
    },
    { id: 'none', label: 'None of these', exclusive: true },
    {
      id: 'unknown',
      label: { any: 'I do not know', 'young-person': 'I do not know or would rather not say' },
      exclusive: true,
      unknown: true,
    },
  ],
};

export const start: readonly Question[] = [who, role, relation, ages, yourAge, childFacts];
