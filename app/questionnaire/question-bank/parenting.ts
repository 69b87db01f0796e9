/** Parenting: routines, rules, play, who looks after the child, and a parent who is worn out or asks for help. */
import { type Area, checkboxes, radios } from '../question.ts';

const upToNine = { ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9'] } as const;
const fiveUp = { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] } as const;

export const parenting: Area = {
  id: 'parenting',
  name: {
    any: 'Parenting and daily life',
    parent: 'Being a parent, day to day',
    'young-person': 'Rules and daily life at home',
  },
  hint: {
    any: 'Routines, rules, sleep, play, feeling worn out',
    'young-person': 'Routines, rules, too many carers, feeling cared for',
  },
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'parenting-signs',
      part: 'parenting',
      ask: {
        any: 'What is hard about being a parent to this child?',
        parent: 'What is hard for you as a parent?',
        'young-person': 'What is hard about how you are looked after?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is hard, or none of these',
      options: [
        {
          id: 'tips',
          label: {
            any: 'Wants a few tips, such as on sleep or meals. All else is fine',
            parent: 'I would like a few tips, such as on sleep or meals. All else is fine',
            'young-person': 'I think my family would like a few tips',
          },
          indicates: ['everyday-advice'],
        },
        {
          id: 'advice',
          label: {
            any: 'Needs help to handle sleep, tantrums or behaviour',
            parent: 'I need help to handle sleep, tantrums or behaviour',
            'young-person': 'My family needs help to handle how I behave',
          },
          indicates: ['parenting-advice'],
        },
        {
          id: 'routine',
          label: 'No steady routine, or rules that change from day to day',
          indicates: ['routine-missing'],
        },
        {
          id: 'slow',
          label: {
            any: 'Slow to see what the child needs, or to act on it',
            parent: 'I find it hard to see what my child needs in time',
            'young-person': 'It takes a long time until anybody sees what I need',
          },
          indicates: ['slow-to-respond'],
        },
        {
          id: 'own-needs',
          label: {
            any: 'The adults sometimes put their own needs first',
            parent: 'We sometimes have to put our own needs first',
            'young-person': 'The grown-ups sometimes put themselves first',
          },
          indicates: ['own-needs-first'],
        },
        {
          id: 'worn-out',
          label: {
            any: 'A parent is worn out and finds it hard to cope',
            parent: 'I am worn out and find it hard to cope',
            'young-person': 'My parent is worn out and finds it hard to cope',
          },
          indicates: ['parent-overwhelmed'],
        },
        {
          id: 'few-toys',
          label: {
            any: 'Few toys or books, or little play and talk',
            'young-person': 'I have few toys or books, or nobody plays with me',
          },
          asked: upToNine,
          indicates: ['few-books-or-toys'],
        },
        {
          id: 'many-carers',
          label: {
            any: 'Too many people look after the child, or it is not the right care',
            parent: 'Too many people look after my child, or it is not the right care',
            'young-person': 'Too many people look after me, or it is not the right care',
          },
          hint: 'Such as sitters, relatives or friends who keep changing',
          indicates: ['many-carers'],
        },
        { id: 'cold', label: 'Little warmth, praise or comfort', indicates: ['little-warmth'] },
        {
          id: 'rules',
          label: 'Hardly any rules, or rules that are far too strict',
          indicates: ['boundaries-unworkable'],
        },
        {
          id: 'smacking',
          label: {
            any: 'The child is often smacked, with no mark',
            parent: 'My child is often smacked, with no mark',
            'young-person': 'I am often smacked, with no mark',
          },
          hint: 'If there is a mark or injury, tell us in the safety questions too',
          indicates: ['smacked-often'],
        },
        {
          id: 'pressure',
          label: {
            any: 'A lot of pressure to do well',
            'young-person': 'I feel a lot of pressure to do well',
          },
          asked: fiveUp,
          indicates: ['pressure-to-achieve'],
        },
        {
          id: 'example',
          label: 'An adult sets a bad example, such as fights or theft',
          asked: fiveUp,
          indicates: ['poor-example'],
        },
        {
          id: 'care-asked',
          label: {
            any: 'A parent asks for the child to live in care',
            parent: 'I want my child to live in care, as I cannot go on',
            'young-person': 'My parent says that I should live in care',
          },
          indicates: ['parent-asks-for-care'],
        },
      ],
    }),
    radios({
      id: 'parenting-effect',
      part: 'parenting',
      ask: {
        any: 'How does this affect the child?',
        parent: 'How does this affect my child?',
        'young-person': 'How does this affect you?',
      },
      asked: {
        question: 'parenting-signs',
        chose: ['routine', 'slow', 'own-needs', 'worn-out', 'few-toys', 'many-carers', 'cold', 'rules'],
      },
      ifMissing: 'Select what effect it has',
      options: [
        { id: 'little', label: 'Not much so far' },
        {
          id: 'upset',
          label: {
            any: 'The child is sometimes upset or tired, or behaves badly',
            parent: 'My child is sometimes upset or tired, or behaves badly',
            'young-person': 'I am sometimes upset or tired',
          },
          indicates: ['parenting-affects-child'],
        },
        {
          id: 'less-safe',
          label: {
            any: 'It is getting harder to keep the child safe',
            parent: 'It is getting harder to keep my child safe',
            'young-person': 'I sometimes feel less safe',
          },
          indicates: ['safety-slipping'],
        },
        {
          id: 'suffers',
          label: {
            any: 'The child’s health, growth or happiness suffers',
            parent: 'My child’s health, growth or happiness suffers',
            'young-person': 'My health or happiness suffers a lot',
          },
          indicates: ['parenting-harms-wellbeing'],
        },
        {
          id: 'harmed',
          label: {
            any: 'The child is being harmed by it',
            parent: 'My child is being harmed by it',
            'young-person': 'I am being harmed by it',
          },
          hint: 'Such as going hungry, being left in danger or getting ill',
          indicates: ['severe-neglect'],
        },
      ],
    }),
    radios({
      id: 'parenting-close',
      part: 'parenting',
      ask: {
        any: 'Is the child close to at least one of these people?',
        parent: 'Is my child close to at least one of these people?',
        'young-person': 'Are you close to at least one of these people?',
      },
      asked: { question: 'parenting-signs', chose: ['many-carers'] },
      ifMissing: 'Select yes or no, or that you do not know',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No, to none of them', indicates: ['many-carers-no-tie'] },
      ],
    }),
    checkboxes({
      id: 'parenting-strengths',
      part: 'parenting',
      ask: 'What goes well day to day?',
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'warm',
          label: { any: 'There is love, play and comfort', 'young-person': 'I get love and comfort' },
          strengthens: 'warm-care',
        },
        {
          id: 'steady',
          label: 'Most days have a steady routine and fair rules',
          strengthens: 'settled-routine',
        },
        {
          id: 'together',
          label: {
            any: 'The adults work together',
            parent: 'We adults work together',
            'young-person': 'The grown-ups work together',
          },
          strengthens: 'parents-agree',
        },
        {
          id: 'takes-advice',
          label: {
            any: 'They listen to advice and act on it',
            parent: 'We listen to advice and act on it',
            'young-person': 'My family listens to advice',
          },
          strengthens: 'asks-for-help',
        },
        { id: 'help', label: 'Relatives or friends help out', strengthens: 'wider-family' },
      ],
    }),
  ],
};
