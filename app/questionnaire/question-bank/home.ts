/** Housing, money and getting to services. Being poor or badly housed is a need for help, never a fault. */
import { type Area, checkboxes, radios } from '../question.ts';

const sixteen = { ages: ['16-to-17'] } as const;

export const home: Area = {
  id: 'home',
  name: 'Home and money',
  hint: 'Housing, debt, food and heat, getting to services',
  questions: [
    checkboxes({
      id: 'home-signs',
      part: 'home',
      ask: 'What is hard about home or money?',
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is hard about home or money, or none of these',
      options: [
        { id: 'repair', label: 'Damp, cold, in bad repair, or hard to live in', indicates: ['housing-poor'] },
        { id: 'crowded', label: 'Too many people for the space', indicates: ['housing-overcrowded'] },
        {
          id: 'money',
          label: 'Money is short, or there is debt',
          hint: 'Such as using a food bank now and then',
          indicates: ['money-short'],
        },
        {
          id: 'basics',
          label: 'Often no money for food, heat or clothes',
          hint: 'So that the family goes hungry, cold or without',
          indicates: ['basics-unaffordable'],
        },
        {
          id: 'no-work',
          label: {
            any: 'No parent or carer has a job',
            parent: 'None of us at home has a job',
            'young-person': 'No grown-up at home has a job',
          },
        },
        {
          id: 'reach',
          label: 'Hard to get to a doctor, school, shops or help',
          indicates: ['services-hard-to-reach'],
        },
        {
          id: 'nearby',
          label: 'Trouble or threats from people nearby',
          indicates: ['neighbourhood-trouble'],
        },
        {
          id: 'targeted',
          label: {
            any: 'People nearby threaten or attack the family again and again',
            parent: 'People nearby threaten or attack us again and again',
            'young-person': 'People nearby threaten or attack us again and again',
          },
          indicates: ['neighbourhood-targeted'],
        },
        {
          id: 'safety-kit',
          label: 'Safety gates or fireguards are not always used',
          asked: { ages: ['6-to-11-months', '1-to-4'] },
          indicates: ['home-safety-patchy'],
        },
        {
          id: 'moves',
          label: 'Many moves, or a home for a short time only',
          hint: 'Such as a hostel, or bed and breakfast',
          indicates: ['housing-temporary'],
        },
        {
          id: 'may-lose',
          label: 'May lose the home',
          hint: 'Such as rent owed, or notice to leave',
          indicates: ['home-may-be-lost'],
        },
        { id: 'no-benefits', label: 'Cannot get benefits or housing help', indicates: ['no-benefits'] },
        {
          id: 'no-home',
          label: 'The family has no home, or stays with friends for now',
          indicates: ['family-homeless'],
        },
        {
          id: 'alone-no-home',
          label: {
            any: 'A 16 or 17 year old with no home, or about to lose it',
            parent: 'My child is 16 or 17 with no home, or about to lose it',
            'young-person': 'I am 16 or 17 with no home, or about to lose it',
          },
          hint: {
            any: 'They are not with their parents. Staying on sofas counts',
            'young-person': 'You are not with your parents. Staying on sofas counts',
          },
          asked: sixteen,
          indicates: ['homeless-16-17'],
        },
        {
          id: 'dangerous',
          label: {
            any: 'The home puts the child in danger',
            parent: 'Our home puts my child in danger',
            'young-person': 'My home puts me in danger',
          },
          hint: 'Such as live wires, risk of fire, a dangerous dog, or rooms full of rubbish',
          indicates: ['home-dangerous'],
        },
      ],
    }),
    radios({
      id: 'home-effect',
      part: 'home',
      ask: {
        any: 'How does this affect the child?',
        parent: 'How does this affect my child?',
        'young-person': 'How does this affect you?',
      },
      asked: {
        all: [
          {
            ages: [
              'under-6-months',
              '6-to-11-months',
              '1-to-4',
              '5-to-9',
              '10-to-12',
              '13-to-15',
              '16-to-17',
            ],
          },
          { question: 'home-signs', chose: ['repair', 'crowded', 'money', 'basics', 'reach', 'moves'] },
        ],
      },
      ifMissing: 'Select what effect it has',
      options: [
        { id: 'little', label: 'Not much so far' },
        { id: 'some', label: 'Some effect, such as tired, cold or coughing' },
        {
          id: 'ill',
          label: {
            any: 'Ill again and again, or missing a lot of school',
            'young-person': 'I am ill again and again, or miss a lot of school',
          },
          indicates: ['home-affects-health'],
        },
        {
          id: 'no-services',
          label: 'No doctor, no school and no other help',
          indicates: ['no-core-services'],
        },
      ],
    }),
    radios({
      id: 'home-tonight',
      part: 'home',
      ask: 'Is there a safe place to sleep tonight?',
      asked: { question: 'home-signs', chose: ['may-lose', 'no-home', 'alone-no-home'] },
      ifMissing: 'Select yes or no, or that you do not know',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No', indicates: ['nowhere-safe-tonight'] },
      ],
    }),
    checkboxes({
      id: 'home-strengths',
      part: 'home',
      ask: 'What is good about home?',
      ifMissing: 'Select what is good, or none of these',
      options: [
        {
          id: 'enough',
          label: 'Home is mostly settled, with enough for the basics',
          strengthens: 'enough-money',
        },
        {
          id: 'advice',
          label: {
            any: 'The family gets advice on housing or money, and it helps',
            parent: 'We get advice on housing or money, and it helps',
            'young-person': 'My family gets advice on housing or money',
          },
          strengthens: 'support-working',
        },
        { id: 'relatives', label: 'Relatives or friends help out', strengthens: 'wider-family' },
        {
          id: 'asks',
          label: {
            any: 'The family asks for help',
            parent: 'We ask for help',
            'young-person': 'My family asks for help',
          },
          strengthens: 'asks-for-help',
        },
      ],
    }),
  ],
};
