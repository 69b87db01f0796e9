/**
 * Sexual behaviour, relationships and pictures. Grades follow the idea of a traffic light (healthy,
 * worrying, harmful) in our own words; ages 13 and 16 follow the Sexual Offences Act 2003; pictures follow
 * UKCIS advice for schools.
 */
import { type Area, checkboxes } from '../question.ts';

const underThirteen = {
  ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12'],
} as const;

export const privateMatters: Area = {
  id: 'private',
  name: {
    any: 'Private parts, sexual behaviour and relationships',
    'young-person': 'Sex, touching and pictures',
  },
  hint: 'Touching, sexual behaviour, partners, sexual pictures',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'private-signs',
      part: 'private',
      ask: { any: 'What has happened or been said?' },
      hint: {
        any: 'Tick everything that fits. You do not need to ask the child anything.',
        parent: 'Tick everything that fits. You do not need to ask your child anything.',
        'young-person': 'Tick everything that fits. It is not your fault if somebody did this to you.',
      },
      ifMissing: 'Select what has happened or been said, or none of these',
      options: [
        {
          id: 'usual',
          label: {
            any: 'Is curious about bodies, or is dating, as others that age are',
            'young-person': 'I have normal questions about my body, sex or dating',
          },
          hint: { any: 'Done freely, and stops when asked', 'young-person': 'Nobody makes you do anything' },
        },
        {
          id: 'beyond-age',
          label: {
            any: 'Sexual words, play or touching that seem too old for the child',
            parent: 'Sexual words, play or touching that seem too old for my child',
            'young-person': 'I do or say sexual things that people say are too old for me',
          },
          indicates: ['sexual-behaviour-beyond-age'],
        },
        {
          id: 'could-harm',
          label: {
            any: 'Does sexual things that upset others or could hurt somebody',
            'young-person': 'I have done sexual things that upset or could hurt somebody',
          },
          indicates: ['sexual-behaviour-could-harm'],
        },
        {
          id: 'forces',
          label: {
            any: 'Forces, tricks or hurts others in a sexual way',
            'young-person': 'I have forced, tricked or hurt somebody in a sexual way',
          },
          indicates: ['sexually-harmful'],
        },
        {
          id: 'from-peers',
          label: {
            any: 'Other children say or do sexual things the child does not want',
            parent: 'Other children say or do sexual things my child does not want',
            'young-person': 'Other young people say or do sexual things I do not want',
          },
          hint: 'Such as comments, or lifting a skirt. If it was touching private parts, tick the one about that too.',
          indicates: ['touched-or-shown-by-peer'],
        },
        {
          id: 'content',
          label: {
            any: 'Watches porn or sees sexual things online, and it shows in how they act',
            'young-person': 'I watch porn or see sexual things online, and it gets to me',
          },
          indicates: ['porn-or-sexual-content'],
        },
        {
          id: 'pictures',
          label: {
            any: 'Has made, sent or been asked for sexual pictures',
            'young-person': 'I have made, sent or been asked for sexual pictures',
          },
          hint: 'We will ask more about this',
          indicates: ['sexual-picture'],
        },
        {
          id: 'partner-13',
          label: {
            any: 'A child of 13 to 15 is having sex or sexual contact',
            parent: 'My child of 13 to 15 is having sex or sexual contact',
            'young-person': 'I am 13 to 15 and am having sex or sexual contact',
          },
          hint: 'We will ask more about this',
          asked: { ages: ['13-to-15'] },
          indicates: ['sex-13-to-15'],
        },
        {
          id: 'partner-16',
          label: {
            any: 'A young person of 16 or 17 is having sex or sexual contact',
            parent: 'My child of 16 or 17 is having sex or sexual contact',
            'young-person': 'I am 16 or 17 and am having sex or sexual contact',
          },
          hint: 'We will ask more about this',
          asked: { ages: ['16-to-17'] },
        },
        {
          id: 'under-13',
          label: {
            any: 'A child under 13 is in sexual contact, is pregnant or has a sexual infection',
            'young-person':
              'I am under 13 and have had sexual contact, am pregnant or have an infection from sex',
          },
          asked: underThirteen,
          indicates: ['sexual-under-13'],
        },
        {
          id: 'told',
          label: {
            any: 'The child says somebody touched them or did something sexual to them',
            parent: 'My child says somebody touched them or did something sexual to them',
            'young-person': 'Somebody touched me or did something sexual to me',
          },
          hint: {
            any: 'In words, play or drawings, even if they took it back later',
            'young-person': 'Or made you do it to them, even if you said yes at the time',
          },
          indicates: ['discloses-abuse', 'sexual-abuse'],
        },
        {
          id: 'others-say',
          label: {
            any: 'There is good reason to think that somebody does sexual things to the child',
            parent: 'I have good reason to think that somebody does sexual things to my child',
            'young-person': 'Somebody I know does sexual things to children at home',
          },
          hint: 'Such as bleeding, or an infection from sex, that a doctor cannot explain',
          indicates: ['sexual-abuse'],
        },
        {
          id: 'sore',
          label: {
            any: 'Soreness, or a new fear of being touched or of one person, with no clear reason',
            'young-person': 'I am sore down below, or scared of one person, and find it hard to say why',
          },
          indicates: ['sexual-signs'],
        },
        {
          id: 'known-danger',
          label: {
            any: 'Lives with or sees somebody known to have sexually harmed a child',
            'young-person': 'I live with or see somebody who has sexually harmed a child',
          },
          hint: 'Or somebody who was arrested for it, or who will soon come out of prison',
          indicates: ['person-posing-risk'],
        },
      ],
    }),
    checkboxes({
      id: 'private-behaviour',
      part: 'private',
      ask: { any: 'What else is true about the behaviour?', 'young-person': 'What else is true?' },
      asked: { question: 'private-signs', chose: ['beyond-age', 'could-harm', 'content'] },
      ifMissing: 'Select what else is true, or none of these',
      options: [
        {
          id: 'stops',
          label: {
            any: 'It stops when an adult steps in',
            'young-person': 'I stop when somebody asks me to',
          },
        },
        {
          id: 'goes-on',
          label: {
            any: 'It goes on although adults have stepped in',
            'young-person': 'I find it hard to stop',
          },
          indicates: ['sexual-behaviour-goes-on'],
        },
        {
          id: 'unequal',
          label: {
            any: 'It is done to a child who is much younger, weaker or did not want it',
            'young-person': 'I did it to somebody much younger, weaker or who did not want it',
          },
          indicates: ['sexually-harmful'],
        },
        {
          id: 'sore-too',
          label: {
            any: 'The child is also sore, or scared of one person',
            parent: 'My child is also sore, or scared of one person',
            'young-person': 'Somebody did this kind of thing to me',
          },
          indicates: ['sexual-abuse'],
        },
      ],
    }),
    checkboxes({
      id: 'private-partner',
      part: 'private',
      ask: { any: 'What do you know about the sexual contact?', 'young-person': 'What is it like?' },
      asked: { question: 'private-signs', chose: ['partner-13', 'partner-16'] },
      ifMissing: 'Select what you know, or none of these',
      options: [
        {
          id: 'equal-13',
          label: {
            any: 'The child is 13 to 15, the other is about the same age, and both want it',
            parent: 'My child is 13 to 15, the other is about the same age, and both want it',
            'young-person': 'I am 13 to 15, the other is about my age, and we both want it',
          },
          asked: { ages: ['13-to-15'] },
        },
        {
          id: 'worries-13',
          label: {
            any: 'The child is 13 to 15, and it is unsafe, secret or with many people',
            parent: 'My child is 13 to 15, and it is unsafe, secret or with many people',
            'young-person': 'I am 13 to 15, and it is unsafe, secret or with many people',
          },
          asked: { ages: ['13-to-15'] },
          indicates: ['sex-13-to-15-worries'],
        },
        {
          id: 'pregnant-13',
          label: {
            any: 'The child is 13 to 15 and is pregnant or has an infection from sex',
            parent: 'My child is 13 to 15 and is pregnant or has an infection from sex',
            'young-person': 'I am 13 to 15 and am pregnant or have an infection from sex',
          },
          asked: { ages: ['13-to-15'] },
          indicates: ['sex-13-to-15-pregnant-or-infection'],
        },
        {
          id: 'free-16',
          label: {
            any: 'Is 16 or 17, and both want it',
            'young-person': 'I am 16 or 17, and we both want it',
          },
          asked: { ages: ['16-to-17'] },
        },
        {
          id: 'unsafe-16',
          label: {
            any: 'Is 16 or 17, and has sex without protection or has worries about it',
            'young-person': 'I am 16 or 17, and have sex without protection or have worries about it',
          },
          asked: { ages: ['16-to-17'] },
          indicates: ['sex-16-to-17-unsafe'],
        },
        {
          id: 'pressure',
          label: {
            any: 'There is pressure, fear, drink, drugs, gifts or money in it',
            'young-person': 'I feel pushed or scared, or get drink, drugs, gifts or money',
          },
          indicates: ['exploited-sexually'],
        },
        {
          id: 'older',
          label: {
            any: 'The child is 13 to 15 and the other is an adult or four or more years older',
            parent: 'My child is 13 to 15 and the other is an adult or four or more years older',
            'young-person': 'I am 13 to 15 and the other is an adult or four or more years older',
          },
          asked: { ages: ['13-to-15'] },
          indicates: ['exploited-sexually'],
        },
        {
          id: 'trusted',
          label: {
            any: 'The other person teaches, coaches or cares for them, or is a relative',
            'young-person': 'The other person teaches, coaches or cares for me, or is a relative',
          },
          indicates: ['sexual-abuse'],
        },
      ],
    }),
    checkboxes({
      id: 'private-pictures',
      part: 'private',
      ask: 'What do you know about the pictures?',
      hint: 'Do not look at, copy or send on the pictures',
      asked: { question: 'private-signs', chose: ['pictures'] },
      ifMissing: 'Select what you know about the pictures, or none of these',
      options: [
        {
          id: 'freely',
          label: {
            any: 'Sent freely to one person of the same age',
            'young-person': 'I sent it freely to one person my age',
          },
        },
        {
          id: 'passed-round',
          label: {
            any: 'They are being passed round or shown to others',
            'young-person': 'It is being passed round or shown to others',
          },
          indicates: ['picture-passed-round'],
        },
        {
          id: 'under-13',
          label: {
            any: 'A child under 13 made or sent a picture',
            'young-person': 'I am under 13 and made or sent a picture',
          },
          asked: underThirteen,
          indicates: ['picture-under-13'],
        },
        {
          id: 'adult-or-threat',
          label: {
            any: 'An adult, a stranger, a threat or a demand for money is part of it',
            'young-person': 'An adult or stranger asked me, or I am being threatened or asked for money',
          },
          indicates: ['exploited-sexually'],
        },
      ],
    }),
    checkboxes({
      id: 'private-strengths',
      part: 'private',
      ask: {
        any: 'What helps to keep the child safe?',
        parent: 'What helps?',
        'young-person': 'What helps you?',
      },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'talks',
          label: {
            any: 'The child can talk to somebody they trust',
            parent: 'My child can talk to somebody they trust',
            'young-person': 'I can talk to somebody I trust',
          },
          strengthens: 'child-talks',
        },
        {
          id: 'watchful',
          label: {
            any: 'Parents took it seriously and watch over the child well',
            parent: 'We took it seriously and watch over our child well',
            'young-person': 'My parents took it seriously and keep me safe',
          },
          strengthens: 'safe-adult',
        },
        {
          id: 'helping',
          label: 'A nurse, clinic or other service is helping',
          strengthens: 'support-working',
        },
      ],
    }),
  ],
};
