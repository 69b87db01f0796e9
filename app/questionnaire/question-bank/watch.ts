/**
 * Being watched over and safe at home. Ages for being left alone follow NSPCC advice (never babies or
 * toddlers; rarely under 12 for long; not overnight under 16), which is why each age is its own statement.
 */
import { type Area, checkboxes } from '../question.ts';

/** A young person answers about themselves: what only a baby or toddler can meet is not shown to them. */
const underOne = {
  all: [{ ages: ['under-6-months', '6-to-11-months'] }, { not: { audience: ['young-person'] } }],
} as const;
const underFive = {
  all: [{ ages: ['under-6-months', '6-to-11-months', '1-to-4'] }, { not: { audience: ['young-person'] } }],
} as const;
const underTen = { ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9'] } as const;
const tenOrMore = { ages: ['10-to-12', '13-to-15', '16-to-17'] } as const;

export const watch: Area = {
  id: 'watch',
  name: { any: 'Being watched over and safe at home', 'young-person': 'Being safe at home' },
  hint: 'Left alone, who looks after them, dangers in the home',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'watch-signs',
      part: 'watch',
      ask: {
        any: 'What worries you about safety at home?',
        'young-person': 'What feels unsafe at home or when you are looked after?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what worries you about safety, or none of these',
      options: [
        {
          id: 'kit',
          label: 'Stair gates, fireguards or locks are used only now and then',
          asked: underTen,
          indicates: ['safety-kit-patchy'],
        },
        {
          id: 'childcare',
          label: {
            any: 'Childcare changes a lot, or is not right for the child',
            parent: 'Our childcare changes a lot, or is not right for my child',
            'young-person': 'Lots of different people look after me',
          },
          indicates: ['childcare-unsuitable'],
        },
        {
          id: 'many-carers',
          label: {
            any: 'So many carers that the child is not close to any of them',
            parent: 'So many carers that my child is not close to any of them',
            'young-person': 'So many people look after me that I am not close to any of them',
          },
          indicates: ['many-carers-no-tie'],
        },
        {
          id: 'stress',
          label: {
            any: 'The parent is so stressed that they sometimes miss dangers',
            parent: 'I am so stressed that I sometimes miss dangers',
            'young-person': 'My parent is so stressed that they sometimes miss dangers',
          },
          indicates: ['stress-affects-safety'],
        },
        {
          id: 'watched-less',
          label: {
            any: 'Is sometimes not watched as closely as they should be',
            parent: 'I sometimes cannot watch my child as closely as I should',
            'young-person': 'Sometimes no one knows where I am or what I am doing',
          },
          indicates: ['supervision-slips'],
        },
        {
          id: 'not-watched',
          label: {
            any: 'Often no one watches them, at home or outside',
            parent: 'Often no one is able to watch my child, at home or outside',
            'young-person': 'Most of the time no one knows where I am or what I am doing',
          },
          indicates: ['supervision-often-poor'],
        },
        {
          id: 'not-seen',
          label: {
            any: 'Nobody outside the home has seen the child for weeks, or is let in to see them',
            parent: 'Nobody outside our home has seen my child for weeks',
            'young-person': 'I am kept at home, and nobody from outside gets to see me',
          },
          indicates: ['kept-from-sight'],
        },
        {
          id: 'alone',
          label: {
            any: 'Is left alone when too young for it',
            parent: 'I have to leave my child alone when they are too young for it',
            'young-person': 'I am left alone more than is right for my age',
          },
          hint: 'We will ask how long',
          indicates: ['left-too-long'],
        },
        {
          id: 'unsafe-carer-young',
          label: {
            any: 'A child under 10 is left with somebody drunk, on drugs, violent or too young',
            'young-person': 'I am under 10 and am left with somebody drunk, on drugs, violent or too young',
          },
          asked: underTen,
          indicates: ['young-left-alone'],
        },
        {
          id: 'unsafe-carer',
          label: {
            any: 'A child of 10 or over is left with an adult who is drunk, on drugs or violent',
            'young-person': 'I am left with an adult who is drunk, on drugs or violent',
          },
          asked: tenOrMore,
          indicates: ['left-with-unsafe-adult'],
        },
        {
          id: 'baby-sleep',
          label: 'Where a baby sleeps is not as safe as it could be',
          hint: 'Such as loose covers, pillows or a hot room',
          asked: underOne,
          indicates: ['baby-sleep-advice'],
        },
        {
          id: 'baby-sofa',
          label: 'A baby sleeps on a sofa, or with an adult who drinks or takes drugs',
          asked: underOne,
          indicates: ['baby-sleep-unsafe'],
        },
        {
          id: 'home',
          label: {
            any: 'The home is not clean or safe enough',
            parent: 'Our home is not clean or safe enough',
            'young-person': 'My home is not clean or safe enough',
          },
          hint: 'We will ask what it is like',
          indicates: ['home-safety-worry'],
        },
        {
          id: 'visitors',
          label: {
            any: 'People who are a danger to children live there or come and go',
            'young-person': 'People who scare me or hurt children live at home or come and go',
          },
          hint: 'And nobody keeps them away',
          indicates: ['person-posing-risk'],
        },
        {
          id: 'no-one',
          label: {
            any: 'There is no adult to care for the child',
            parent: 'There is no one to care for my child',
            'young-person': 'There is no adult to look after me',
          },
          hint: 'Now, today or for days on end',
          indicates: ['no-carer'],
        },
      ],
    }),
    checkboxes({
      id: 'watch-alone',
      part: 'watch',
      ask: { any: 'Who is left alone, and for how long?', 'young-person': 'How are you left alone?' },
      asked: { question: 'watch-signs', chose: ['alone'] },
      ifMissing: 'Select who is left alone and for how long, or none of these',
      options: [
        {
          id: 'under-5',
          label: 'A child under 5, alone in the home, a car or outside, even for a short time',
          hint: 'Not when an adult is in the next room',
          asked: underFive,
          indicates: ['young-left-alone'],
        },
        {
          id: '5-to-9-short',
          label: {
            any: 'A child of 5 to 9, for a short time by day',
            'young-person': 'I am 5 to 9, and it is for a short time by day',
          },
          hint: 'Such as a quick trip to a shop',
          asked: { ages: ['5-to-9'] },
          indicates: ['alone-5-to-9-short'],
        },
        {
          id: '5-to-9-long',
          label: {
            any: 'A child of 5 to 9, for hours, often or at night',
            'young-person': 'I am 5 to 9, and it is for hours, often or at night',
          },
          asked: { ages: ['5-to-9'] },
          indicates: ['young-left-alone'],
        },
        {
          id: '10-to-12-long',
          label: {
            any: 'A child of 10 to 12, for hours or in the evening',
            'young-person': 'I am 10 to 12, and it is for hours or in the evening',
          },
          asked: { ages: ['10-to-12'] },
          indicates: ['alone-10-to-12-long'],
        },
        {
          id: '10-to-12-night',
          label: {
            any: 'A child of 10 to 12, all night',
            'young-person': 'I am 10 to 12, and it is all night',
          },
          asked: { ages: ['10-to-12'] },
          indicates: ['young-left-alone'],
        },
        {
          id: '13-to-15-night',
          label: {
            any: 'A child of 13 to 15, all night',
            'young-person': 'I am 13 to 15, and it is all night',
          },
          asked: { ages: ['13-to-15'] },
          indicates: ['alone-overnight-teen'],
        },
        {
          id: 'in-charge',
          label: {
            any: 'A child under 16 is often left in charge of younger ones',
            'young-person': 'I am often left in charge of younger ones',
          },
          indicates: ['child-in-charge'],
        },
        {
          id: 'days',
          label: {
            any: 'A child under 18, for days, with no adult in charge',
            'young-person': 'I am left for days with no adult in charge',
          },
          indicates: ['no-carer'],
        },
      ],
    }),
    checkboxes({
      id: 'watch-home',
      part: 'watch',
      ask: { any: 'What is the home like?', 'young-person': 'What is your home like?' },
      asked: { question: 'watch-signs', chose: ['home'] },
      ifMissing: 'Select what the home is like, or none of these',
      options: [
        {
          id: 'untidy',
          label: 'Untidy or a bit dirty, but safe to live in',
        },
        {
          id: 'medicines',
          label: 'Medicines or cleaning things are kept where young children can reach them',
          asked: underTen,
          indicates: ['medicines-in-reach'],
        },
        {
          id: 'crammed',
          label: 'So dirty or full of things that it is hard to cook, wash, play or sleep',
          indicates: ['home-dirty-or-crammed'],
        },
        {
          id: 'drugs-older',
          label: {
            any: 'Drugs or needles lie about where a child of 10 or over lives',
            'young-person': 'Drugs or needles lie about at home',
          },
          asked: tenOrMore,
          indicates: ['drugs-in-reach-older'],
        },
        {
          id: 'drugs-young',
          label: {
            any: 'Drugs, needles or foil lie where a child under 10 can reach them',
            'young-person': 'I am under 10 and can reach drugs, needles or foil at home',
          },
          asked: underTen,
          indicates: ['home-dangerous'],
        },
        {
          id: 'danger',
          label: 'Somebody could be badly hurt or made ill by living there',
          hint: 'Such as bare wires, rats, human waste, a dangerous dog, no way out in a fire, or rooms nobody can use',
          indicates: ['home-dangerous'],
        },
      ],
    }),
    checkboxes({
      id: 'watch-strengths',
      part: 'watch',
      ask: {
        any: 'What keeps the child safe?',
        parent: 'What keeps my child safe?',
        'young-person': 'What keeps you safe?',
      },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'safe-adult',
          label: {
            any: 'A safe adult is there and watches over the child',
            parent: 'A safe adult is there and watches over my child',
            'young-person': 'There is a safe adult I can go to',
          },
          strengthens: 'safe-adult',
        },
        {
          id: 'advice',
          label: {
            any: 'The parents take advice and make changes',
            parent: 'We take advice and make changes',
            'young-person': 'My parents listen to advice and make changes',
          },
          strengthens: 'asks-for-help',
        },
        {
          id: 'relatives',
          label: 'Relatives or friends step in when needed',
          strengthens: 'wider-family',
        },
        {
          id: 'plan',
          label: 'Steps to stay safe have been agreed and are kept to',
          strengthens: 'safety-plan',
        },
      ],
    }),
  ],
};
