/** Scenes in which a child may be suffering significant harm. */
import { asks, claims, decides, hears, notes, rates, type Scene, signsOff, works } from './scene.ts';
import { daysAgo, dueIn, hoursAgo, lastAt, overdueBy } from './when.ts';

export const harm: readonly Scene[] = [
  {
    title: 'A red flag, forty minutes left',
    at: dueIn(40),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [{ name: 'Toby Marlow', years: 6, school: 'Ashwell Primary School' }],
      answers: {
        role: 'school',
        happening:
          'Toby would not sit down at story time. When I asked if he was sore he said “Dad got the belt because I broke the remote”. Our first aider saw two raised red lines across the back of his legs. He asked me twice not to tell.',
        changed: 'He is due to be picked up by his dad at the end of the day tomorrow.',
        'marks-signs': ['mark-left', 'told'],
        'child-says': '“Dad got the belt because I broke the remote.”',
        'how-long': 'now',
        'safe-1': ['child-said', 'injury-caused'],
      },
      details: {
        you: works('Priya Nair', 'Ashwell Primary School, class teacher', 'p.nair@ashwell', '01632 960301'),
        people: [
          { name: 'Craig Marlow', detail: 'Dad', risk: 'yes' },
          { name: 'Dawn Marlow', detail: 'Mum, works nights' },
        ],
        home: { address: '14 Tannery Row, Ashwell', postcode: 'MZ1 4QT' },
        contact: { ways: ['school'], careful: 'Please do not ring home before you have spoken to us.' },
        told: {
          parentsTold: 'no',
          whyNotTold: 'We think it could put Toby in more danger.',
          childTold: 'yes',
        },
      },
    },
  },
  {
    title: 'A bruise on a baby who cannot roll, from a GP at night',
    at: lastAt('23:10'),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [{ name: 'Elsie Farrow', months: 3 }],
      answers: {
        role: 'gp',
        happening:
          'Elsie was brought to the evening clinic with a cold. When I undressed her there was a round bruise, about a centimetre, under her left jaw. She is not rolling yet. Her parents had not seen it and think it may be from the car seat strap.',
        changed:
          'Both parents were calm and have taken her to the children’s ward, where the team is waiting.',
        'marks-signs': ['no-reason', 'cannot-move'],
        'how-long': 'now',
        'safe-1': ['injury-unexplained', 'injury-baby'],
      },
      details: {
        you: works('Dr Hanna Lindqvist', 'Harbour Street Surgery, GP', 'duty@harbour-street', '01632 960302'),
        people: [
          { name: 'Leanne Farrow', detail: 'Mum' },
          { name: 'Ade Bello', detail: 'Dad' },
        ],
        home: { address: 'Flat 3, 9 Quay Lane, Marl Harbour', postcode: 'MZ6 2DL' },
        contact: { ways: ['call'], phone: '07700 900211', times: 'They are on the ward tonight' },
        told: { parentsTold: 'yes', childTold: 'too-young' },
      },
    },
  },
  {
    title: 'A trip abroad and a special ceremony',
    at: hoursAgo(3.5),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [
        { name: 'Hodan W', years: 8, school: 'Westbourne Juniors' },
        { name: 'Her younger sister', years: 5, school: 'Westbourne Infants' },
      ],
      answers: {
        role: 'school-nurse',
        happening:
          'Hodan told me at drop-in that she is going to see her grandmother next week and will have “a big girl party with only the aunties”. She is excited and a bit scared. Her mum told the office it is a six-week trip and asked for work to take along.',
        changed: 'The tickets are for Thursday of next week.',
        'family-rules-signs': ['trip', 'ceremony'],
        'child-says': '“It is a secret, I am not allowed to know what happens.”',
        'safe-3': ['cutting'],
      },
      details: {
        you: works(
          'Bernie Coyle',
          'Marlshire School Nursing, school nurse',
          'b.coyle@school-nursing',
          '01632 960303',
        ),
        contact: { ways: ['school'], careful: 'If the family hears first they may travel sooner.' },
        told: { parentsTold: 'no', whyNotTold: 'They may bring the flight forward.', childTold: 'no' },
        home: { language: 'Somali', interpreter: 'yes' },
      },
    },
    steps: [
      claims('amara', 12),
      rates('amara', 15, 'red', 'Travel within a week, two girls.'),
      notes(
        'amara',
        48,
        'Spoke to the school nurse. Both girls are in school today and tomorrow. School will ring if anybody asks to take them out early.',
      ),
    ],
  },
  {
    title: 'Found two towns away with cash and two phones',
    at: hoursAgo(5),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [{ name: 'Jayden Pryce', years: 15, school: 'Eastmarl Academy' }],
      answers: {
        role: 'police',
        happening:
          'Jayden was found at 2am in a flat two towns away with two adult males known to us, £340 in cash and two phones. He had a fresh cut on his arm and would not say how. His mum had reported him missing for the third time in five weeks.',
        changed: 'He told the officer “I can’t stop, they know where my nan lives”.',
        'outside-signs': ['things', 'older', 'missing', 'used'],
        'outside-more': ['several', 'hurt-back', 'carry', 'moved'],
        'outside-missing': 'often-unsafe',
        'child-says': '“I can’t stop, they know where my nan lives.”',
        'how-long': 'months',
        direction: 'worse',
        'safe-3': ['used-for-crime', 'gang', 'moved-or-controlled'],
      },
      details: {
        you: works(
          'PC 4471 Dale Osgood',
          'Marlshire Police, missing persons',
          'd.osgood@police',
          '01632 960304',
        ),
        people: [
          { name: 'Michelle Pryce', detail: 'Mum', reach: '07700 900212' },
          { name: 'Rita Pryce', detail: 'Nan', who: 'family', risk: 'unknown' },
        ],
        home: { address: '31 Garrison Road, Eastmarl', postcode: 'MZ8 1RW' },
      },
    },
    steps: [
      claims('joel', 6),
      rates('joel', 9, 'red', 'Criminal exploitation, threats to family.'),
      asks('joel', 20, ['police', 'education'], {
        basis: 'section-47',
        consent: 'not-asked',
        cause: 'A fresh cut, cash and two phones, and threats that he believes. He says he cannot stop.',
        why: 'harms-child',
        words:
          'Whoever moves him watches the family. Asking before there is a plan could bring them to the door.',
      }),
      asks(
        'joel',
        30,
        ['housing'],
        {
          basis: 'vital-interests',
          consent: 'not-asked',
          cause: 'They say they know where his grandmother lives.',
          why: 'no-time',
          words: 'The family may have to move tonight.',
        },
        'The agreement with Housing has run out, and somewhere safe is needed tonight.',
      ),
      hears('joel', 95, 'education', {
        kind: 'knows',
        words:
          'Attendance 61% this term, 96% last year. New trainers and a second phone since September. His form tutor is the adult he talks to.',
        name: 'Sandra Ekwueme',
        role: 'Designated safeguarding lead, Eastmarl Academy',
      }),
    ],
  },
  {
    title: 'Choked in the kitchen, and he checks her phone',
    at: hoursAgo(1.5),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [
        { name: 'Mia Tolland', years: 7 },
        { name: 'Alfie Tolland', years: 3 },
      ],
      answers: {
        role: 'domestic-abuse',
        happening:
          'Mum rang us from her sister’s phone. Last night he put his hands round her neck in the kitchen until she could not breathe. Mia came down and tried to pull him off. Mum wants to leave but he has the car keys and looks at her phone every evening.',
        changed: 'It is the first time he has done it in front of the children.',
        'couple-signs': ['ongoing', 'control', 'serious'],
        'couple-child': ['sees', 'affected', 'in-middle', 'leaving', 'worse'],
        'child-says': 'Mia told her aunt “I thought Mummy was dead”.',
        'how-long': 'half-year',
        direction: 'worse',
        'safe-2': ['violence'],
      },
      details: {
        you: works(
          'Kezia Ford',
          'Safe Harbour, domestic abuse adviser',
          'k.ford@safe-harbour',
          '01632 960305',
        ),
        people: [
          { name: 'Natalie Tolland', detail: 'Mum', risk: 'no' },
          { name: 'Shane Burrows', detail: 'Mum’s partner', who: 'household', risk: 'yes' },
          { name: 'Carly', detail: 'Mum’s sister', who: 'family', reach: '07700 900213' },
        ],
        home: { address: '5 Beacon Close, Old Marl', postcode: 'MZ3 9HN', private: 'no' },
        contact: {
          ways: ['none'],
          times: 'Only through her sister, before 3pm',
          careful: 'He reads her messages and answers her phone. Never write to the house.',
        },
        told: { parentsTold: 'yes', childTold: 'no' },
      },
    },
  },
  {
    title: 'A boy who has written a note',
    at: daysAgo(2, '14:20'),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [{ name: 'Kai Denholm', years: 16, school: 'Westbourne College' }],
      answers: {
        role: 'school',
        happening:
          'Kai gave his tutor a letter today and asked her to keep it until Monday. It says goodbye to his sister and where his bike key is. He has tablets at home. He is with me now and his mum is on her way.',
        'feelings-signs': ['shut-down', 'wants-to-die'],
        'how-long': 'weeks',
        direction: 'worse',
        'safe-1': ['suicide'],
      },
      details: {
        you: works(
          'Grant Ellery',
          'Westbourne College, safeguarding lead',
          'g.ellery@westbourne',
          '01632 960306',
        ),
        people: [{ name: 'Sarah Denholm', detail: 'Mum', reach: '07700 900214' }],
      },
    },
    steps: [
      claims('amara', 4),
      rates('amara', 5, 'red', 'A plan and the means.'),
      notes(
        'amara',
        60,
        'Seen by the crisis team on the ward with his mum. Tablets are locked away at his aunt’s.',
      ),
      decides('amara', 300, 'social-work-assessment', {
        rationale:
          'The crisis team has a safety plan and sees him every other day. Mum is protective and asks for help. There is no concern that an adult harms him. An assessment will look at what has led here and at support for his sister.',
        answer:
          'Kai was seen by the crisis team the same afternoon and has a safety plan that he helped to write. A social worker will visit him and his mum this week. Thank you for staying with him.',
      }),
      signsOff(
        'ruth',
        330,
        'Agreed: the risk is to himself, it is held by the crisis team, and the visit is booked.',
      ),
    ],
  },
  {
    title: 'Two small children alone after dark',
    at: lastAt('20:35'),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'other',
      children: [
        { name: 'A boy of about 4', years: 4 },
        { name: 'A girl of about 7', years: 7 },
      ],
      answers: {
        relation: 'not-said',
        happening:
          'The car goes about six and comes back after midnight. The little ones are on their own in there, I can hear the girl putting her brother to bed. Tonight he was banging on the window crying. I do not want any bother with them.',
        'watch-signs': ['alone'],
        'watch-alone': ['under-5', '5-to-9-long'],
        'how-long': 'weeks',
        'danger-now': 'yes',
        'safe-2': ['left-alone'],
      },
      details: {
        home: {
          address: 'Ground floor, 22 Ropewalk, Marl Harbour',
          private: 'unknown',
          interpreter: 'unknown',
        },
      },
    },
  },
  {
    title: 'He says he is thirteen too',
    at: hoursAgo(2.5),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'parent',
      children: [{ name: 'Freya Lund', years: 12, school: 'Corbridge Vale School' }],
      answers: {
        happening:
          'I found messages on my daughter’s tablet from a boy who says he is thirteen, but he writes like a grown man. He sends her money for a game and asks for photos in her underwear. She has sent one. She cried and begged me not to tell anyone.',
        changed: 'He wants to meet her at the bus station on Saturday.',
        'online-signs': ['picture', 'groomed'],
        'online-pictures': 'older',
        'how-long': 'weeks',
        strengths: ['loved', 'somebody-acts'],
        'safe-3': ['used-for-sex'],
      },
      details: {
        you: { name: 'Ingrid Lund', relation: 'Mum' },
        contact: {
          ways: ['call', 'voicemail'],
          email: '',
          phone: '07700 900215',
          careful: 'Please not through Freya’s phone.',
        },
      },
    },
    steps: [
      claims('amara', 15),
      rates('amara', 18, 'red', 'A meeting is planned for Saturday.'),
      notes(
        'amara',
        70,
        'Called Mrs Lund at work. She has kept the tablet and the messages, and Freya is with her.',
      ),
      decides('amara', 110, 'section-47', {
        rationale:
          'Grooming by somebody who is likely to be an adult, a picture sent and a meeting arranged. Police have the messages. Mother protects her.',
        answer:
          'You did right to call us, and Freya did nothing wrong. A social worker and a police officer will come to see you both today. Please keep the tablet switched off and do not answer him.',
      }),
    ],
  },
  {
    title: 'An abscess, and nobody takes him',
    at: overdueBy(95),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [{ name: 'Reuben Sharp', years: 5, school: 'Northgate Infants' }],
      answers: {
        role: 'dentist',
        happening:
          'Reuben has a swelling on his jaw from an abscess that needs treatment in hospital. The family has not come on three dates and does not answer. School says he is on soft food, has pain every day and has begun to run a fever.',
        'health-signs': ['teeth'],
        'health-detail': ['often-missed', 'teeth-untreated', 'refused'],
        'how-long': 'months',
        direction: 'worse',
        'safe-1': ['care-refused'],
      },
      details: {
        you: works(
          'Marguerite Dias',
          'Northgate Dental Clinic, dentist',
          'm.dias@northgate-dental',
          '01632 960307',
        ),
        told: {
          parentsTold: 'no',
          whyNotTold: 'They do not answer calls or letters.',
          agreesHelp: 'unknown',
          agreesSharing: 'unknown',
          childTold: 'no',
        },
      },
    },
  },
  {
    title: 'A coach who sends messages at night',
    at: daysAgo(9, '11:05'),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [{ name: 'Several girls of the under-14s', years: 13 }],
      answers: {
        role: 'youth-work',
        happening:
          'Three girls of our under-14s showed me messages from their swimming coach. He tells them they are his favourite, asks about boyfriends and has asked one to meet him alone. The club has told him to stay away until we hear from you.',
        'position-signs': ['pattern', 'sexual'],
        'position-strengths': ['steps', 'told'],
        'safe-3': ['staff'],
      },
      details: {
        you: works(
          'Lorna Teague',
          'Marl Harbour Swimming Club, welfare officer',
          'welfare@harbour-swim',
          '01632 960308',
        ),
        told: { parentsTold: 'yes', agreesHelp: 'yes', agreesSharing: 'yes', childTold: 'yes' },
      },
    },
    steps: [
      claims('ruth', 10),
      rates('ruth', 12, 'red', 'A position of trust, several children.'),
      decides('ruth', 150, 'strategy-discussion', {
        rationale:
          'Sexual messages by an adult in a position of trust to several children. Strategy discussion held with police and the designated officer; the club’s step to keep him away stands.',
        answer:
          'You did the right thing by acting at once. Police and social workers met about this on the same day. An officer will speak to the girls with their parents there; please do not ask them more questions yourself.',
      }),
    ],
  },
  {
    title: 'Unborn, and two older children live elsewhere',
    at: hoursAgo(6),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [{ name: 'Baby of Stacey Malin', dueInWeeks: 17 }],
      answers: {
        role: 'midwife',
        happening:
          'Stacey booked late, at 22 weeks, and has missed two scans. Her two older children were taken into care three years ago because of neglect. She says things are different now with her new partner, and wants to keep this baby very much.',
        'baby-signs': ['visits', 'older-harmed'],
        'baby-more': ['visits-most-missed'],
        'baby-assessment': 'yes',
        'baby-strengths': ['wants-help'],
        'safe-2': ['unborn'],
      },
      details: {
        you: works(
          'Joan Abara',
          'Marl Harbour Maternity, community midwife',
          'j.abara@maternity',
          '01632 960309',
        ),
        people: [
          { name: 'Stacey Malin', detail: 'Mother', reach: '07700 900216' },
          { name: 'Lee', detail: 'Her partner, surname not known', who: 'household', risk: 'unknown' },
        ],
        told: { childTold: 'too-young' },
      },
    },
    steps: [
      claims('joel', 40),
      rates('joel', 44, 'amber', 'Grave, but seventeen weeks to plan with her.'),
      asks('joel', 70, ['health', 'adult-services'], { basis: 'section-17', consent: 'given' }),
    ],
  },
  {
    title: 'A wedding planned for the summer',
    at: daysAgo(5, '09:40'),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [{ name: 'S, name known to the college', years: 17 }],
      answers: {
        role: 'school',
        happening:
          'A student told her tutor that her uncle has found her a husband and that the wedding is in July, after her exams. Her passport is with her father. She says that her brother reads her phone and that nobody may know she spoke to us.',
        'family-rules-signs': ['kept-in', 'afraid', 'marriage'],
        'family-rules-more': ['pushed-to-marry'],
        'child-says': '“I want to be a pharmacist, not a wife.”',
        'safe-3': ['marriage'],
      },
      details: {
        you: works('Tom Adeyemi', 'Eastmarl Sixth Form, tutor', 't.adeyemi@eastmarl-sixth', '01632 960310'),
        home: { private: 'unknown', interpreter: 'no' },
        contact: {
          ways: ['school'],
          phone: '',
          careful: 'Nobody at home may know. Only meet her at college.',
        },
        told: {
          parentsTold: 'no',
          whyNotTold: 'She would be in danger.',
          agreesHelp: 'yes',
          agreesSharing: 'yes',
          childTold: 'yes',
        },
      },
    },
    steps: [
      claims('amara', 9),
      rates('amara', 11, 'red', 'Forced marriage: one chance to get this right.'),
      notes(
        'amara',
        70,
        'Met her at college with her tutor. She would like a protection order explained to her.',
      ),
      decides('amara', 200, 'section-47', {
        rationale:
          'A credible account of a planned forced marriage. Strategy discussion with police and college held; no contact with the family. Legal advice on a protection order taken.',
        answer:
          'She has met a social worker at college, and police and social workers have made a plan with her. Please keep to what you agreed with her, and ring us at once if she misses a day.',
      }),
      signsOff('ruth', 215),
    ],
  },
];
