/** Scenes in which a family could do with help, told by parents and by those who know them. */
import { claims, decides, notes, rates, type Scene, works } from './scene.ts';
import { daysAgo, hoursAgo, lastAt, overdueBy } from './when.ts';

export const families: readonly Scene[] = [
  {
    title: 'A parent who would like some sleep',
    at: hoursAgo(0.6),
    suggests: 'universal',
    referral: {
      audience: 'parent',
      children: [{ name: 'Otis Bramley', years: 2 }],
      answers: {
        happening:
          'My little boy wakes four or five times a night and only goes back with me lying next to him. I love him to bits but I am so tired I put the kettle in the fridge. Is there somebody who can give me a few ideas?',
        'parenting-signs': ['tips'],
        'parenting-strengths': ['warm', 'steady', 'takes-advice'],
        strengths: ['wants-help', 'loved', 'health', 'basics'],
      },
      details: {
        you: { name: 'Hollie Bramley', relation: 'Mum' },
        contact: {
          email: 'hollie.bramley@example.com',
          phone: '07700 900221',
          times: 'He naps from 12 to 2',
        },
      },
    },
  },
  {
    title: 'Two years on the waiting list, and worn out',
    at: hoursAgo(4.2),
    suggests: 'early-support-hub',
    referral: {
      audience: 'parent',
      children: [{ name: 'Zachary Onley', years: 8, school: 'Corbridge Vale Primary' }],
      answers: {
        happening:
          'Zac has been waiting to be seen for autism for nearly two years. Since the summer he melts down most evenings and I have bruises from holding him so he does not run into the road. My husband works away. I never get a break and I snap at his sister.',
        'needs-signs': ['autism-adhd'],
        'needs-care': ['worn-out'],
        'needs-strengths': ['included'],
        'how-long': 'months',
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: { name: 'Beth Onley', relation: 'Mum' },
        contact: { ways: ['text', 'email'], email: 'beth.onley@example.com', phone: '07700 900222' },
      },
    },
  },
  {
    title: 'A dad on his own since the spring',
    at: daysAgo(4, '16:10'),
    suggests: 'early-support-hub',
    referral: {
      audience: 'parent',
      children: [
        { name: 'Erin Cassidy', years: 9, school: 'Ashwell Primary School' },
        { name: 'Liam Cassidy', years: 6, school: 'Ashwell Primary School' },
      ],
      answers: {
        happening:
          'My wife died in April. I thought we were doing all right but Erin has stopped sleeping and Liam keeps asking when Mum is coming home. I do not know what to say to them. I go into the garage so they do not see me cry.',
        'loss-signs': ['death', 'stuck'],
        'loss-strengths': ['relatives'],
        'how-long': 'half-year',
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: { name: 'Declan Cassidy', relation: 'Dad' },
        contact: {
          email: 'declan.cassidy@example.com',
          phone: '07700 900223',
          times: 'Not school run times',
        },
      },
    },
    steps: [
      claims('joel', 55),
      rates('joel', 58, 'green', 'Grief, and a father who asks for help.'),
      notes('joel', 180, 'Rang Declan. He would like somebody to come to the house rather than a group.'),
      decides('joel', 240, 'early-support', {
        rationale:
          'Grief gets in the way of sleep and school. A loving father who asks for help, relatives close by and no concern for safety: early support, as he asks, and we look again in six weeks.',
        answer:
          'A family worker will come to see you at home, at a time without the school run. She will bring the grief service’s book for Liam and talk with you about what to say. You are doing a lot right.',
      }),
    ],
  },
  {
    title: 'Black mould and a cough, nothing else',
    at: overdueBy(40),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [
        { name: 'Amelia Kowal', years: 4 },
        { name: 'Jan Kowal', months: 8 },
      ],
      answers: {
        role: 'housing',
        happening:
          'I inspected the flat after the third complaint. Black mould in both bedrooms and all four sleep in the living room. The children were happy, clean and well fed and the parents are doing all they can. Both little ones have a cough.',
        'home-signs': ['repair', 'crowded'],
        'home-effect': 'some',
        'home-strengths': ['asks'],
        strengths: ['wants-help', 'loved', 'health'],
      },
      details: {
        you: works(
          'Glenn Purdey',
          'Harbour Homes, housing officer',
          'g.purdey@harbour-homes',
          '01632 960321',
        ),
        people: [
          { name: 'Marta Kowal', detail: 'Mum' },
          { name: 'Piotr Kowal', detail: 'Dad, works shifts' },
        ],
        home: { address: '7c Chandler Court, Marl Harbour', postcode: 'MZ6 5EE', language: 'Polish' },
        told: { childTold: 'too-young' },
      },
    },
  },
  {
    title: 'A letter that says we must be out',
    at: hoursAgo(1.1),
    suggests: 'support',
    referral: {
      audience: 'parent',
      children: [
        { name: 'Tyrell Nash', years: 10 },
        { name: 'Kiki Nash', years: 3 },
      ],
      answers: {
        happening:
          'We have a letter that says we must be out in two weeks. I lost my job at the packing plant and got behind. I have not told the kids. I am skipping meals so they can eat and I feel like I have failed them.',
        'home-signs': ['money', 'basics', 'may-lose'],
        'home-effect': 'some',
        'home-tonight': 'yes',
        'grown-ups-signs': ['low'],
        'grown-ups-effect': 'some-days',
        'parenting-signs': ['worn-out'],
        'parenting-effect': 'upset',
        direction: 'worse',
        strengths: ['loved', 'wants-help'],
      },
      details: {
        you: { name: 'Danielle Nash', relation: 'Mum' },
        contact: { ways: ['call', 'text'], email: '', phone: '07700 900224' },
      },
    },
  },
  {
    title: 'New here, and no school yet',
    at: hoursAgo(5.4),
    suggests: 'support',
    referral: {
      audience: 'professional',
      children: [
        { name: 'Farid R', years: 11 },
        { name: 'Laila R', years: 7 },
      ],
      answers: {
        role: 'charity',
        happening:
          'The family came to Marlshire in September and live in one room at the old Station Hotel. Neither child has a school place yet, and they spend their days in the room. They are lovely, well cared for and very keen to learn.',
        'school-signs': ['no-place'],
        'school-strengths': ['parents-work-with'],
        'home-signs': ['moves'],
        'home-effect': 'little',
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: works(
          'Isla Monro',
          'Welcome Marlshire, volunteer lead',
          'isla@welcome-marlshire',
          '01632 960322',
        ),
        home: { language: 'Dari', interpreter: 'yes', communication: 'A woman interpreter, by phone' },
      },
    },
    steps: [claims('amara', 95)],
  },
  {
    title: 'Tearful since the birth',
    at: daysAgo(3, '10:15'),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [{ name: 'Ottoline Price', months: 4 }],
      answers: {
        role: 'health-visitor',
        happening:
          'Mum has been low since the birth and cried for most of my visit. Baby is growing well, smiles and is clearly adored. Mum has stopped seeing friends and says some mornings she cannot get dressed. Her GP has started treatment.',
        'grown-ups-signs': ['low'],
        'grown-ups-effect': 'some-days',
        'grown-ups-strengths': ['relatives', 'warm', 'wants-help'],
        tried: ['health'],
        'tried-result': 'too-soon',
        strengths: ['wants-help', 'loved', 'health'],
      },
      details: {
        you: works(
          'Wendy Sato',
          'Marlshire Health Visiting, health visitor',
          'w.sato@health-visiting',
          '01632 960323',
        ),
        people: [{ name: 'Georgia Price', detail: 'Mum', reach: '07700 900225' }],
        told: { childTold: 'too-young' },
      },
    },
    steps: [
      claims('joel', 130),
      rates('joel', 134, 'green', 'Well cared for, treatment begun.'),
      decides('joel', 320, 'universal-services', {
        rationale:
          'Treatment begun, warm care seen by the health visitor, grandmother helps every day. Family hub group for new mothers is what Georgia chose when we spoke; she knows how to come back.',
        answer:
          'We spoke with Georgia. She would like to start with the Tuesday group at the family hub, and her own mum will go with her the first time. Please tell us if she stops going or feels worse.',
      }),
    ],
  },
  {
    title: 'Handovers on the doorstep',
    at: hoursAgo(2.1),
    suggests: 'early-support-hub',
    referral: {
      audience: 'parent',
      children: [{ name: 'Poppy Garland', years: 7, school: 'Old Marl Primary' }],
      answers: {
        happening:
          'Her dad and I split up last year and every handover ends in shouting. Poppy now hides behind the sofa when the bell rings. He says I turn her against him. I want it to stop being about us.',
        'family-signs': ['bitter'],
        'family-effect': 'sometimes',
        'child-says': '“I wish I was two people.”',
        'how-long': 'months',
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: { name: 'Tamsin Garland', relation: 'Mum' },
        contact: {
          ways: ['email'],
          email: 'tamsin.garland@example.com',
          phone: '',
          careful: 'Not on days when Poppy is with her dad.',
        },
      },
    },
  },
  {
    title: 'Grandad at seventy-one',
    at: lastAt('21:45'),
    suggests: 'early-support-hub',
    referral: {
      audience: 'parent',
      children: [{ name: 'Riley Stokes', years: 11, school: 'Westbourne Academy' }],
      answers: {
        happening:
          'Riley came to me in March when my daughter could not manage. He is a smashing lad. But I am 71, my knees are bad and the forms about money are beyond me. I could do with somebody to sit down with me, that is all.',
        'carers-signs': ['relative-help'],
        'carers-strengths': ['settled', 'school'],
        'how-long': 'half-year',
        strengths: ['wants-help', 'loved', 'doing-well'],
      },
      details: {
        you: { name: 'Ken Stokes', relation: 'Grandad' },
        contact: {
          ways: ['call', 'letter'],
          email: '',
          phone: '01632 960324',
          times: 'I am always in before 11',
        },
      },
    },
  },
  {
    title: 'Twins with nothing much to play with',
    at: daysAgo(6, '13:30'),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [
        { name: 'Noah Vance', years: 2 },
        { name: 'Nell Vance', years: 2 },
      ],
      answers: {
        role: 'health-visitor',
        happening:
          'The twins say only a few words at their two-year check and mostly watch the television. Mum is nineteen, on her own and new to the area, and shy of groups. She laughed when I showed her how to play with the saucepans and asked me to come again.',
        'school-signs': ['nursery-not-used', 'few-books'],
        'needs-signs': ['speech'],
        'family-signs': ['little-support'],
        strengths: ['wants-help', 'loved', 'health'],
      },
      details: {
        you: works(
          'Wendy Sato',
          'Marlshire Health Visiting, health visitor',
          'w.sato@health-visiting',
          '01632 960323',
        ),
        people: [{ name: 'Jodie Vance', detail: 'Mum', reach: '07700 900226' }],
        told: { childTold: 'too-young' },
      },
    },
    steps: [
      claims('amara', 200),
      rates('amara', 205, 'green', 'Speech and play; both are well cared for.'),
      decides('amara', 420, 'early-support', {
        rationale:
          'Needs in speech and play, mum keen and on her own. Early support with a place at nursery.',
        answer:
          'A family worker will go with Jodie to visit the nursery, and both twins have a free place from January. Thank you for your saucepans.',
      }),
    ],
  },
  {
    title: 'I smacked him and I feel awful',
    steps: [
      {
        ...{ kind: 'open-for', by: 'farida', after: 40, reason: 'told-more' },
        words: 'His nursery rang our team about a bite, and asked whether the family is known here.',
      },
    ],
    at: hoursAgo(3),
    suggests: 'early-support-hub',
    referral: {
      audience: 'parent',
      children: [{ name: 'Harvey Pike', years: 4 }],
      answers: {
        happening:
          'He bit his sister and I smacked his hand. I have never done it before and I saw his face. My own dad hit us and I swore I would not. I want to know what else to do when he goes off like that.',
        'marks-signs': ['smack-once'],
        'marks-hitting': ['sorry'],
        'how-long': 'now',
        strengths: ['wants-help', 'loved', 'basics'],
      },
      details: {
        you: { name: 'Gareth Pike', relation: 'Dad' },
        contact: { email: 'gareth.pike@example.com', phone: '07700 900227' },
      },
    },
  },
];
