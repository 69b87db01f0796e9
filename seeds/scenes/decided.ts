/** Scenes that show the remaining answers a referral can have. */
import { accepts, offers } from './hand-over-step.ts';
import {
  asks,
  asksAgain,
  claims,
  decides,
  hears,
  notes,
  rates,
  type Scene,
  takesAgain,
  works,
} from './scene.ts';
import { daysAgo } from './when.ts';

export const decided: readonly Scene[] = [
  {
    title: 'Living with a friend of his late mother',
    at: daysAgo(8, '10:30'),
    suggests: 'mash',
    referral: {
      audience: 'professional',
      children: [{ name: 'Jerome Baptiste', years: 10, school: 'Marl Harbour Juniors' }],
      answers: {
        role: 'gp',
        happening:
          'Jerome came to register with the friend of his late mother who has looked after him since September. She is not a relative and both think it will be for good. He is well, thoughtful and sad. She had no idea that anybody had to be told and was worried she had done wrong.',
        'carers-signs': ['not-relative'],
        'carers-long': 'long',
        'carers-strengths': ['settled', 'school'],
        'loss-signs': ['death'],
        'how-long': 'weeks',
        strengths: ['wants-help', 'loved', 'doing-well'],
      },
      details: {
        you: works('Dr Owen Maddox', 'Harbour Street Surgery, GP', 'o.maddox@harbour-street', '01632 960302'),
        people: [
          { name: 'Claudette Irving', detail: 'Looks after him', who: 'household', reach: '07700 900251' },
        ],
      },
    },
    steps: [
      claims('joel', 80),
      rates('joel', 84, 'amber', 'Private fostering: a visit is due within seven working days.'),
      asks('joel', 90, ['health', 'education'], { basis: 'section-17', consent: 'given' }),
      hears('joel', 150, 'education', {
        kind: 'knows',
        words:
          'Attendance 97%. Quieter since the summer, and brought to school every day by Ms Irving, whom he talks about warmly. He has asked who signs his forms now.',
        name: 'Marcus Eze',
        role: 'Pastoral lead, Marl Harbour Juniors',
      }),
      hears('joel', 220, 'health', {
        kind: 'knows-nothing',
        name: 'Gwen Tully',
        role: 'School nursing desk',
      }),
      notes(
        'joel',
        240,
        'Ms Irving agreed to the checks and to a visit. She asks for somebody to talk to about grief.',
      ),
      decides('joel', 260, 'social-work-assessment', {
        rationale:
          'A private fostering arrangement that must be assessed. No concern about the care he gets.',
        answer:
          'Ms Irving has done nothing wrong. A social worker will visit her and Jerome this week, because the law asks us to, and will bring help with money and with his grief.',
      }),
      offers(
        'joel',
        275,
        'north',
        'Marl Harbour is South, who have nobody for private fostering this month.',
      ),
      accepts('farida', 330),
      {
        ...{ kind: 'step-down', by: 'farida', after: 1900, team: 'hub' },
        rationale:
          'The assessment is done: Jerome is safe and cared for, and the arrangement is known. What is left is grief and money.',
        plan: 'Farida visits once a month. The hub helps with the guardian’s allowance. Bereavement group from January. Looked at again in twelve weeks.',
        leadProfessional: 'Farida Rahman, with the pastoral lead of Marl Harbour Juniors',
      },
      accepts('joel', 2000),
    ],
  },
  {
    title: 'The baby next door cries at night',
    at: daysAgo(10, '08:55'),
    suggests: 'universal',
    referral: {
      audience: 'other',
      children: [{ name: 'The baby at number 12', months: 7 }],
      answers: {
        relation: 'neighbour',
        happening:
          'The baby next door cries on and off most nights, for an hour sometimes. I hear the mum singing to it through the wall. I do not think they are bad people, I just thought somebody should know. I would not forgive myself.',
        'how-long': 'weeks',
        areas: ['health'],
        'health-signs': ['usual'],
      },
      details: { home: { address: '12 Weaver Street, Ashwell', private: 'unknown', interpreter: 'unknown' } },
    },
    steps: [
      claims('amara', 140),
      rates('amara', 142, 'blue', 'Cries at night and is sung to; nothing worse is told.'),
      notes(
        'amara',
        190,
        'The health visitor saw mother and baby last week: teething, growing well, a caring home.',
      ),
      decides('amara', 210, 'no-further-action', {
        rationale:
          'The health visitor’s recent visit explains the crying and raises no worry. Nothing else is known about the family.',
        answer:
          'Thank you for thinking of the baby. People who know the family have no worries, and babies do cry at this age. Do tell us if you see or hear anything else.',
      }),
      asksAgain(
        4100,
        'It was very loud again this week, and I have not seen the mum go out with the baby since.',
      ),
      takesAgain('joel', 4200),
    ],
  },
  {
    title: 'A visit to A&E, and home in another county',
    at: daysAgo(13, '16:35'),
    suggests: 'support',
    referral: {
      audience: 'professional',
      children: [{ name: 'Lacey Thorne', years: 4 }],
      answers: {
        role: 'emergency-department',
        happening:
          'Lacey drank some screen wash while on holiday at the caravan park. She is well now. It is her third accident of this kind that we can see in the records. Mum was shaken and grateful. They live in Lowmoor and go home tomorrow.',
        'health-signs': ['casualty'],
        'health-detail': ['accidents'],
        'watch-signs': ['watched-less', 'home'],
        'watch-home': ['medicines'],
        'parenting-signs': ['worn-out'],
        'parenting-effect': 'less-safe',
      },
      details: {
        you: works(
          'Sister Ruby Akande',
          'Marlshire General, children’s A&E',
          'r.akande@marlshire-general',
          '01632 960351',
        ),
        home: { address: '3 Fell View, Lowmoor', postcode: 'QZ2 8YT' },
        told: { childTold: 'too-young' },
      },
    },
    steps: [
      claims('ruth', 20),
      rates('ruth', 22, 'amber', 'Lives elsewhere, and it cannot wait for us to find out more.'),
      decides('ruth', 75, 'other-authority', {
        rationale:
          'The family lives in Lowmoor. Spoke to their front door and sent the record by secure mail; receipt confirmed.',
        answer:
          'We have spoken to children’s services in Lowmoor, where Lacey lives, and sent them what you told us. They will ring you if anything is unclear.',
      }),
    ],
  },
  {
    title: 'He is taller than me now',
    at: daysAgo(15, '13:10'),
    suggests: 'support',
    referral: {
      audience: 'parent',
      children: [{ name: 'Jude Fairley', years: 14, school: 'Westbourne Academy' }],
      answers: {
        happening:
          'My son pushes me, has put two doors through and last week he threw a plate that hit me. Afterwards he cries and says sorry. His dad was like that before we left. I am scared of him and for him.',
        'conduct-signs': ['hard-at-home', 'outbursts', 'hurts-family'],
        'feelings-signs': ['sad-or-worried'],
        'feelings-effect': ['most-days'],
        'how-long': 'half-year',
        direction: 'worse',
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: { name: 'Rosalind Fairley', relation: 'Mum' },
        contact: {
          ways: ['text', 'email'],
          email: 'ros.fairley@example.com',
          phone: '07700 900252',
          careful: 'He looks over my shoulder. Please only between 9 and 3.',
        },
      },
    },
    steps: [
      claims('joel', 45),
      rates('joel', 50, 'amber', 'Violence at home by the young person, a history of domestic abuse.'),
      decides('joel', 300, 'family-keyworker', {
        rationale:
          'Violence to his mother, past domestic abuse, a mother who asks for help and a son who is sorry. A keyworker for both, with the programme for young people who hurt a parent.',
        answer:
          'It took courage to write this. Marcus, a family keyworker, will meet you while Jude is at school and then both of you. He will stay for as long as it is needed.',
      }),
      offers('joel', 330, 'north'),
    ],
  },
  {
    title: 'Nan steps in when Mum drinks',
    at: daysAgo(16, '12:00'),
    suggests: 'early-support-hub',
    referral: {
      audience: 'other',
      children: [{ name: 'Bobby Sykes', years: 6, school: 'Northgate Infants' }],
      answers: {
        relation: 'relative',
        happening:
          'My daughter has started drinking again at weekends since she lost her job. I have Bobby from Friday to Sunday, so he does not see it, and she is right as rain with him in the week. She says that she will talk to somebody if it is not the doctor.',
        'grown-ups-signs': ['drink-drugs'],
        'grown-ups-more': ['sober-adult'],
        'grown-ups-effect': 'some-days',
        'grown-ups-strengths': ['steps-in', 'relatives', 'warm'],
        strengths: ['wants-help', 'loved', 'relatives-help'],
      },
      details: {
        you: { name: 'Brenda Sykes', relation: 'Nan', keepName: 'yes' },
        contact: { email: 'brenda.sykes@example.com', phone: '07700 900253' },
      },
    },
    steps: [
      claims('amara', 240),
      rates('amara', 243, 'green', 'Bobby is with his nan when it matters.'),
      decides('amara', 470, 'early-support', {
        rationale:
          'A need for help before it becomes a worry; grandmother protective, mother willing. Hub with the family drink worker.',
        answer:
          'A worker from the hub has spoken with your daughter and she has said yes. Thank you for having Bobby at weekends. It makes all the difference to him.',
      }),
      offers('amara', 490, 'hub'),
      accepts('joel', 520),
    ],
  },
];
