/** Life online, in grades: too much of it, strangers, pictures, and being used by somebody. */
import { type Area, checkboxes, radios } from '../question.ts';

const fiveUp = { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] } as const;
const pictures = { question: 'online-signs', chose: ['picture'] } as const;
const strangers = { question: 'online-signs', chose: ['strangers', 'risky', 'meets'] } as const;

export const online: Area = {
  id: 'online',
  name: 'Phones, games and the internet',
  hint: 'Screen time, strangers, pictures, being pushed into things',
  asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
  questions: [
    checkboxes({
      id: 'online-signs',
      part: 'online',
      ask: { any: 'What is happening online?', 'young-person': 'What is happening to you online?' },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is happening online, or none of these',
      options: [
        {
          id: 'screens',
          label: {
            any: 'So much screen time that sleep, school or play suffers',
            'young-person': 'I am on a screen so much that sleep or school suffers',
          },
          indicates: ['screen-time'],
        },
        {
          id: 'no-checks',
          label: {
            any: 'No adult sets limits or checks what they see',
            'young-person': 'No adult sets limits or checks in with me',
          },
          indicates: ['online-unchecked'],
        },
        {
          id: 'unkind',
          label: 'Unkind or hurtful messages',
          hint: 'Sent or received',
          asked: fiveUp,
          indicates: ['online-unkind'],
        },
        {
          id: 'content',
          label: 'Sexual or violent things, or things about self-harm',
          hint: 'Seen on a phone, game or computer',
          indicates: ['online-harmful-content'],
        },
        {
          id: 'spending',
          label: 'Bets, or spends too much money',
          asked: fiveUp,
          indicates: ['online-spending'],
        },
        {
          id: 'strangers',
          label: {
            any: 'Chats with people they do not know in real life',
            'young-person': 'I chat with people I do not know in real life',
          },
          asked: fiveUp,
          indicates: ['online-strangers'],
        },
        {
          id: 'risky',
          label: {
            any: 'Uses chats or apps in ways that get more and more risky',
            'young-person': 'I use chats or apps in ways that get more risky',
          },
          asked: fiveUp,
          indicates: ['online-risk-growing'],
        },
        {
          id: 'others-pictures',
          label: {
            any: 'Shares or asks for nude pictures of others',
            'young-person': 'I have shared or asked for nude pictures of others',
          },
          asked: fiveUp,
          indicates: ['nudes-of-others-shared'],
        },
        {
          id: 'picture',
          label: {
            any: 'Has sent a nude or sexual picture',
            'young-person': 'I have sent a nude or sexual picture',
          },
          asked: fiveUp,
          indicates: ['nude-shared'],
        },
        {
          id: 'meets',
          label: {
            any: 'Has met, or plans to meet in secret, a person known only online',
            'young-person': 'I have met, or plan to meet in secret, a person I only know online',
          },
          asked: fiveUp,
          indicates: ['meets-online-stranger'],
        },
        {
          id: 'groomed',
          label: {
            any: 'An adult talks about sex, asks for secrets, gives gifts or makes threats',
            'young-person':
              'Somebody talks about sex, asks me to keep secrets, gives me gifts or makes threats',
          },
          hint: 'Also when nobody knows how old the person is',
          indicates: ['exploited-sexually'],
        },
      ],
    }),
    radios({
      id: 'online-pictures',
      part: 'online',
      ask: 'Who has the picture, and why was it sent?',
      asked: pictures,
      ifMissing: 'Select who has the picture',
      options: [
        {
          id: 'same-age',
          label: 'Somebody of the same age, and nobody pushed',
          indicates: ['nude-shared-among-peers'],
        },
        {
          id: 'spread',
          label: 'Sent freely, but others have now passed it on',
          indicates: ['nude-shared-among-peers'],
        },
        { id: 'pushed', label: 'Somebody pushed, tricked or threatened', indicates: ['exploited-sexually'] },
        { id: 'older', label: 'An adult, or a stranger', indicates: ['exploited-sexually'] },
      ],
    }),
    radios({
      id: 'online-person',
      part: 'online',
      ask: 'What do you know about the person online?',
      asked: strangers,
      ifMissing: 'Select what you know about the person',
      options: [
        {
          id: 'checked',
          label: {
            any: 'About the same age, and an adult has checked this',
            'young-person': 'About my age, and an adult I trust knows about it',
          },
        },
        { id: 'not-known', label: 'Nobody knows who it is', indicates: ['online-strangers'] },
        {
          id: 'sexual',
          label: 'They talk about sex, or ask for pictures or secrets',
          indicates: ['exploited-sexually'],
        },
        {
          id: 'crime',
          label: 'They ask for help with drugs, money or crime',
          indicates: ['exploited-criminally'],
        },
        { id: 'hate', label: 'They push extreme or hateful views', indicates: ['extreme-interest'] },
      ],
    }),
    checkboxes({
      id: 'online-strengths',
      part: 'online',
      ask: {
        any: 'What helps to keep the child safe online?',
        parent: 'What helps to keep my child safe online?',
        'young-person': 'What helps to keep you safe online?',
      },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'adult',
          label: {
            any: 'An adult has stepped in, blocked or set limits',
            'young-person': 'An adult has helped me to block or set limits',
          },
          strengthens: 'safe-adult',
        },
        {
          id: 'tells',
          label: {
            any: 'Tells somebody when a thing feels wrong',
            'young-person': 'I tell somebody when a thing feels wrong',
          },
          strengthens: 'child-talks',
        },
        {
          id: 'friends',
          label: {
            any: 'Has friends and fun away from screens',
            'young-person': 'I have friends and fun away from screens',
          },
          strengthens: 'good-friends',
        },
      ],
    }),
  ],
};
