/** The adults at home: what is hard for them, and what that means for the child's care. The effect decides the grade. */
import { type Area, checkboxes, radios } from '../question.ts';

const drink = { question: 'grown-ups-signs', chose: ['drink-drugs'] } as const;
const otherChild = { question: 'grown-ups-signs', chose: ['other-child'] } as const;
const crime = { question: 'grown-ups-signs', chose: ['crime'] } as const;
const mind = { question: 'grown-ups-signs', chose: ['low', 'mental-illness', 'crisis'] } as const;

export const grownUps: Area = {
  id: 'grown-ups',
  name: {
    any: 'The parents or carers',
    parent: 'You and the other adults at home',
    'young-person': 'The grown-ups you live with',
  },
  hint: 'Their health, drink or drugs, being young, or a hard past',
  questions: [
    checkboxes({
      id: 'grown-ups-signs',
      part: 'grown-ups',
      ask: {
        any: 'What is hard for a parent, or for another adult at home?',
        parent: 'What is hard for you, or for another adult at home?',
        'young-person': 'What is hard for a grown-up you live with?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is hard for the adults at home, or none of these',
      options: [
        {
          id: 'low',
          label: 'Feeling low, worried or stressed a lot of the time',
          indicates: ['parent-low-mood'],
        },
        {
          id: 'own-needs',
          label: 'Not getting the help or comfort they need for themselves',
          indicates: ['parent-own-needs-unmet'],
        },
        { id: 'young', label: 'Being very young and new to this', indicates: ['parents-young'] },
        {
          id: 'illness',
          label: 'An illness or disability that makes daily life hard',
          indicates: ['parent-illness-disability'],
        },
        { id: 'learning', label: 'A learning disability', indicates: ['parent-learning-disability'] },
        { id: 'no-exams', label: 'Having no exams or training' },
        { id: 'reading', label: 'Finding it hard to read, write or use numbers' },
        {
          id: 'mental-illness',
          label: 'A mental illness',
          hint: 'Such as deep depression, bipolar or hearing voices',
          indicates: ['parent-mental-illness'],
        },
        { id: 'drink-drugs', label: 'Drinking too much, or taking drugs', indicates: ['parent-substances'] },
        {
          id: 'childhood',
          label: 'A hard childhood, or time in care, that still affects the family',
          indicates: ['parent-own-childhood'],
        },
        {
          id: 'crime',
          label: 'Crime, the police or prison',
          hint: 'For any adult who lives there or visits often',
          indicates: ['parent-crime'],
        },
        {
          id: 'other-child',
          label: 'They could not look after another child before',
          hint: 'Or another child was badly hurt, or died and nobody knows why',
          indicates: ['parent-previous-child'],
        },
        {
          id: 'crisis',
          label: 'A crisis now: not able to cope, or thoughts of ending their life',
          hint: {
            any: 'They can call 111 and choose option 2, at any hour',
            parent: 'You can call 111 and choose option 2, at any hour',
          },
          indicates: ['parent-crisis'],
        },
        {
          id: 'turns-on-child',
          label: {
            any: 'Being so unwell that they fear, blame or turn on the child',
            parent: 'Being so unwell that one of us fears, blames or turns on my child',
            'young-person': 'Being so unwell that they fear, blame or turn on me',
          },
          hint: {
            any: 'Such as believing that the child is evil, or thinking of hurting them',
            parent: 'Such as believing that my child is evil, or thinking of hurting them',
            'young-person': 'Such as saying that you are evil, or that they may hurt you',
          },
          indicates: ['carer-unwell-unsafe'],
        },
      ],
    }),
    checkboxes({
      id: 'grown-ups-more',
      part: 'grown-ups',
      ask: 'Which of these are true as well?',
      hint: 'Tick everything that fits',
      asked: {
        question: 'grown-ups-signs',
        chose: ['drink-drugs', 'other-child', 'crime', 'low', 'mental-illness', 'crisis'],
      },
      ifMissing: 'Select what else is true, or none of these',
      options: [
        {
          id: 'hospital',
          label: 'In hospital for their mental health, now or in the last few months',
          asked: mind,
          indicates: ['parent-in-mental-hospital'],
        },
        {
          id: 'no-treatment',
          label: 'A mental illness that is not being treated',
          asked: mind,
          indicates: ['parent-untreated'],
        },
        {
          id: 'no-other-adult',
          label: {
            any: 'No other adult is there to look after the child',
            parent: 'No other adult is there to look after my child',
            'young-person': 'No other grown-up is there to look after me',
          },
          asked: mind,
          indicates: ['parent-no-other-adult'],
        },
        {
          id: 'end-life',
          label: 'They have tried to end their life, or plan to',
          asked: mind,
          indicates: ['parent-suicidal'],
        },
        {
          id: 'sober-adult',
          label: {
            any: 'A sober adult always looks after the child',
            parent: 'A sober adult always looks after my child',
            'young-person': 'There is always a sober adult to look after me',
          },
          asked: drink,
          strengthens: 'safety-plan',
        },
        {
          id: 'heavy',
          label: 'Heavy drinking or drug use, or most days',
          asked: drink,
          indicates: ['parent-substances-heavy'],
        },
        {
          id: 'in-reach',
          label: 'Drugs or needles where a child can get at them',
          asked: drink,
          indicates: ['drugs-within-reach'],
        },
        {
          id: 'users-visit',
          label: 'People come to the home to take drugs',
          asked: drink,
          indicates: ['drug-users-visit'],
        },
        {
          id: 'dealing',
          label: 'Drugs are sold, kept or made at the home',
          asked: { question: 'grown-ups-signs', chose: ['drink-drugs', 'crime'] },
          indicates: ['drugs-dealt-from-home'],
        },
        {
          id: 'only-carer',
          label: {
            any: 'The only carer is too drunk or high to keep a young child safe',
            'young-person': 'The only grown-up is too drunk or high to keep me safe',
          },
          asked: {
            all: [drink, { ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9'] }],
          },
          indicates: ['carer-unsafe-substances'],
        },
        {
          id: 'only-carer-older',
          label: {
            any: 'The only carer is often too drunk or high to look after an older child',
            'young-person': 'The only grown-up is often too drunk or high to look after me',
          },
          asked: { all: [drink, { ages: ['10-to-12', '13-to-15', '16-to-17'] }] },
          indicates: ['carer-often-incapable'],
        },
        { id: 'prison', label: 'A parent is in prison', asked: crime, indicates: ['parent-in-prison'] },
        {
          id: 'bad-example',
          label: {
            any: 'The child sees or copies crime or bad behaviour',
            parent: 'My child sees or copies crime or bad behaviour',
            'young-person': 'I see the crime or bad behaviour',
          },
          asked: crime,
          indicates: ['parent-antisocial'],
        },
        {
          id: 'serious-crime',
          label: 'Serious crime, gangs, guns or knives',
          asked: crime,
          indicates: ['household-serious-crime'],
        },
        {
          id: 'danger-to-children',
          label: 'Somebody who is known to be a danger to children',
          hint: 'Such as a person arrested for or found guilty of a sexual crime, or of hurting a child',
          asked: crime,
          indicates: ['person-posing-risk'],
        },
        {
          id: 'with-relatives',
          label: 'Another child lives with relatives, as things were too hard',
          asked: otherChild,
          indicates: ['previous-child-elsewhere'],
        },
        {
          id: 'taken-into-care',
          label: 'Another child was taken into care',
          asked: otherChild,
          indicates: ['previous-child-removed'],
        },
        {
          id: 'hurt-or-died',
          label: 'Another child was badly hurt by an adult, or died and nobody knows why',
          asked: otherChild,
          indicates: ['previous-child-hurt'],
        },
      ],
    }),
    radios({
      id: 'grown-ups-effect',
      part: 'grown-ups',
      ask: {
        any: 'How much does this change the care that the child gets?',
        parent: 'How much does this change the care that my child gets?',
        'young-person': 'How much does this change how you are looked after?',
      },
      asked: {
        question: 'grown-ups-signs',
        chose: [
          'low',
          'own-needs',
          'illness',
          'learning',
          'mental-illness',
          'drink-drugs',
          'childhood',
          'crisis',
        ],
      },
      ifMissing: 'Select how much it changes things',
      options: [
        {
          id: 'hardly',
          label: {
            any: 'Hardly at all: somebody always gives the child what they need',
            parent: 'Hardly at all: one of us always gives my child what they need',
            'young-person': 'Hardly at all: I always get what I need',
          },
        },
        { id: 'some-days', label: 'A little, on some days', indicates: ['parent-problem-some-effect'] },
        {
          id: 'routine',
          label: 'Daily life is often upset: meals, bedtimes or getting to school',
          indicates: ['parent-problem-upsets-routine'],
        },
        {
          id: 'care-missed',
          label: {
            any: 'The child often misses out on care, or has to look after the adult',
            parent: 'My child often misses out on care, or has to look after one of us',
            'young-person': 'I often miss out on care, or have to look after them',
          },
          indicates: ['parent-problem-affects-care'],
        },
        {
          id: 'not-safe',
          label: {
            any: 'Care is not good enough: the child is often unsafe or goes without',
            parent: 'Care is not good enough: my child is often unsafe or goes without',
            'young-person': 'I am often not safe, or go without food or care',
          },
          indicates: ['parent-problem-care-unsafe'],
        },
      ],
    }),
    checkboxes({
      id: 'grown-ups-strengths',
      part: 'grown-ups',
      ask: {
        any: 'What helps the adults at home?',
        parent: 'What helps you and the other adults at home?',
        'young-person': 'What helps the grown-ups you live with?',
      },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'treatment',
          label: 'Treatment or support is in place and it is helping',
          strengthens: 'support-working',
        },
        {
          id: 'steps-in',
          label: {
            any: 'Another adult steps in when the child needs it',
            parent: 'Another adult steps in when my child needs it',
            'young-person': 'Another adult steps in when I need it',
          },
          strengthens: 'safe-adult',
        },
        { id: 'relatives', label: 'Relatives or friends help out', strengthens: 'wider-family' },
        {
          id: 'warm',
          label: {
            any: 'The child is loved and comforted',
            parent: 'My child is loved and comforted',
            'young-person': 'I feel loved and comforted',
          },
          strengthens: 'warm-care',
        },
        {
          id: 'wants-help',
          label: {
            any: 'They ask for help and take it up',
            parent: 'We ask for help and take it up',
            'young-person': 'They ask for help and take it up',
          },
          strengthens: 'asks-for-help',
        },
      ],
    }),
  ],
};
