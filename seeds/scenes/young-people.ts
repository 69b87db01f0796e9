/** Scenes told by young people, or by those who stand beside them. */
import { claims, decides, notes, rates, type Scene, works } from './scene.ts';
import { daysAgo, hoursAgo, lastAt, overdueBy } from './when.ts';

export const youngPeople: readonly Scene[] = [
  {
    title: 'A boy who asks for himself',
    at: lastAt('22:20'),
    suggests: 'support',
    referral: {
      audience: 'young-person',
      children: [{ name: 'Dominic Hale', years: 15, knownAs: 'Dom', school: 'Eastmarl Academy' }],
      answers: {
        happening:
          'my dad drinks every night and I do everything for my brother, dinner and bath and that. he isnt violent he just falls asleep. I missed two mocks because I couldnt leave him. I dont want to get dad in trouble I just want somebody to help',
        'grown-ups-signs': ['drink-drugs'],
        'grown-ups-more': ['heavy', 'only-carer-older'],
        'grown-ups-effect': 'care-missed',
        'caring-signs': ['misses-out', 'in-charge'],
        'how-long': 'half-year',
        'child-says': 'that dad gets better and I can just go to school',
      },
      details: {
        contact: {
          ways: ['text'],
          phone: '07700 900231',
          times: 'after 3.30',
          careful: 'dad answers the house phone, dont ring it',
        },
        told: { homeKnows: 'no', homeMayKnow: 'ask-first' },
        people: [
          { name: 'Martin Hale', detail: 'Dad', risk: 'no' },
          { name: 'Charlie', detail: 'My brother, he is 7', who: 'sibling' },
        ],
      },
    },
  },
  {
    title: 'A carer at twelve',
    at: hoursAgo(6.3),
    suggests: 'support',
    referral: {
      audience: 'professional',
      children: [{ name: 'Aisha Bright', years: 12, school: 'Westbourne Academy' }],
      answers: {
        role: 'school',
        happening:
          'Aisha looks after her mum, who has MS and had a bad relapse in the autumn. She helps her wash, does the shopping and gives her her tablets. She falls asleep in lessons and has dropped out of netball. She is proud of what she does and worried what happens when she is at school.',
        'caring-signs': ['worries', 'misses-out', 'heavy-care'],
        'caring-strengths': ['school-knows'],
        'child-says': '“If I’m not there and she falls, that’s on me.”',
        'how-long': 'months',
        direction: 'worse',
        strengths: ['loved', 'wants-help', 'talks'],
      },
      details: {
        you: works(
          'Fran Whitcombe',
          'Westbourne Academy, head of year 8',
          'f.whitcombe@westbourne-academy',
          '01632 960331',
        ),
        people: [{ name: 'Yasmin Bright', detail: 'Mum', reach: '07700 900232' }],
      },
    },
    steps: [
      claims('amara', 60),
      rates('amara', 66, 'amber', 'The caring is heavy and mum is getting worse.'),
    ],
  },
  {
    title: 'Long sleeves in the summer',
    at: hoursAgo(0.3),
    suggests: 'support',
    referral: {
      audience: 'young-person',
      children: [{ name: 'Tilly', years: 14 }],
      answers: {
        happening:
          'i cut my arms when it gets too much. it used to be sometimes and now its most weeks. nobody knows except my friend and she said to write here. i dont want to die or anything i just want it to stop',
        'feelings-signs': ['sad-or-worried', 'self-harm'],
        'feelings-self-harm': 'again',
        'feelings-effect': ['most-days'],
        'feelings-strengths': ['talks'],
        direction: 'worse',
        strengths: ['friends'],
      },
      details: {
        contact: { ways: ['text', 'school'], phone: '07700 900233', careful: 'mum checks my emails' },
        told: { homeKnows: 'no', homeMayKnow: 'no', agreesSharing: 'no' },
      },
    },
  },
  {
    title: 'Bags on the step at seventeen',
    at: lastAt('19:05'),
    suggests: 'mash',
    referral: {
      audience: 'young-person',
      children: [{ name: 'Corey Lamb', years: 17 }],
      answers: {
        happening:
          'mums boyfriend put my bags on the step and changed the lock. slept at my mates two nights but his mum says thats it now. got college in the morning and nowhere to go',
        'family-signs': ['told-to-leave'],
        'family-tonight': 'no',
        'how-long': 'now',
      },
      details: {
        contact: { ways: ['call', 'text'], phone: '07700 900234' },
        told: { homeKnows: 'no', homeMayKnow: 'yes' },
      },
    },
    steps: [claims('joel', 3), rates('joel', 4, 'red', 'Nowhere safe to sleep.')],
  },
  {
    title: 'He asks for more than the guidance does',
    at: hoursAgo(2.8),
    suggests: 'early-support-hub',
    referral: {
      audience: 'young-person',
      children: [{ name: 'Ezra Quill', years: 11, school: 'Corbridge Vale School' }],
      answers: {
        happening:
          'there is a group of boys on the bus who take my bag and call me names about my stammer. my teacher moved my seat but the bus is not at school so nothing happens. i walk home now and its an hour',
        'friends-signs': ['bullied', 'picked-on-identity'],
        'friends-bullying': 'goes-on',
        'friends-strengths': ['good-friend'],
        strengths: ['loved'],
      },
      asked: { route: 'support', reason: 'i want one person who stays' },
      details: {
        contact: { ways: ['school'], phone: '' },
        told: { homeKnows: 'yes', homeMayKnow: 'yes' },
      },
    },
  },
  {
    title: 'She must send a photo of where she is',
    at: overdueBy(210),
    suggests: 'mash',
    referral: {
      audience: 'professional',
      children: [{ name: 'Bronte Healy', years: 16 }],
      answers: {
        role: 'youth-work',
        happening:
          'Bronte’s boyfriend is nineteen. She has to send him a photo of where she is every hour, and last week he held her by the throat outside our centre. She says that he loves her and that I do not get it. She has stopped seeing her friends.',
        'couple-signs': ['teen-control', 'teen-violence'],
        'how-long': 'months',
        direction: 'worse',
        strengths: ['talks'],
      },
      details: {
        you: works(
          'Kwame Boadi',
          'The Boathouse Youth Centre, youth worker',
          'kwame@the-boathouse',
          '01632 960332',
        ),
        contact: { ways: ['school'], phone: '', careful: 'He has her passwords.' },
        told: { parentsTold: 'no', whyNotTold: 'She asked for time to tell her mum herself, this weekend.' },
      },
    },
    steps: [claims('amara', 30), rates('amara', 33, 'red', 'Hands round the neck, and he is an adult.')],
  },
  {
    title: 'Vapes, a bike and a warning',
    at: daysAgo(12, '15:00'),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [{ name: 'Archie Dunmore', years: 13, school: 'Westbourne Academy' }],
      answers: {
        role: 'police',
        happening:
          'Archie was one of four lads who rode a bike through the shopping arcade. He was polite once away from the others and handed over a vape. His mum came at once and said she would welcome a hand, as he listens less since his brother left for the army.',
        'conduct-signs': ['hard-at-home', 'early-trouble', 'substances'],
        'conduct-substances': 'tobacco',
        'conduct-strengths': ['fair-rules', 'asks'],
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: works(
          'PCSO Elaine Murch',
          'Marlshire Police, neighbourhood team',
          'e.murch@police',
          '01632 960333',
        ),
        people: [{ name: 'Lisa Dunmore', detail: 'Mum', reach: '07700 900235' }],
      },
    },
    steps: [
      claims('joel', 150),
      rates('joel', 152, 'green', 'His mum has asked for help; no danger.'),
      decides('joel', 380, 'early-support', {
        rationale:
          'First contact, a mother who asks for help. A mentor and the boxing club fit better than anything statutory.',
        answer:
          'Archie’s mum has agreed to a mentor from the hub, who will meet him at the boxing club. Thank you for how you spoke with him.',
      }),
    ],
  },
  {
    title: 'A new friend with a car',
    at: daysAgo(1, '12:15'),
    suggests: 'support',
    referral: {
      audience: 'professional',
      children: [{ name: 'Skye Rowland', years: 14, school: 'Eastmarl Academy' }],
      answers: {
        role: 'school',
        happening:
          'Skye has new trainers and a phone she will not explain and has dropped the girls she grew up with. She was seen getting into a grey car at lunch with somebody aged about twenty. She is often late home and her nan does not know where she goes.',
        'outside-signs': ['late', 'things', 'older'],
        'outside-more': ['several', 'secret', 'gifts'],
        'how-long': 'weeks',
        direction: 'worse',
      },
      details: {
        you: works(
          'Helen Sorrell',
          'Eastmarl Academy, safeguarding lead',
          'h.sorrell@eastmarl',
          '01632 960334',
        ),
        people: [{ name: 'Jean Rowland', detail: 'Nan, looks after Skye', reach: '07700 900236' }],
      },
    },
    steps: [
      claims('ruth', 35),
      rates('ruth', 40, 'amber', 'An unknown adult waits for her after school.'),
      notes('ruth', 52, 'School will write down the number of the car. Asked police whether it is known.'),
      rates('ruth', 130, 'red', 'Police know the car from two other girls.'),
    ],
  },
];
