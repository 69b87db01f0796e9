/**
 * Friends, bullying and young people's own relationships.
 * Follows DfE bullying advice and published thresholds.
 */
import { type Area, checkboxes, radios } from '../question.ts';

const older = { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] } as const;
const tenUp = { ages: ['10-to-12', '13-to-15', '16-to-17'] } as const;

export const friends: Area = {
  id: 'friends',
  name: { any: 'Friends, bullying and who they are', 'young-person': 'Friends, bullying and who I am' },
  hint: 'Being picked on, feeling alone, boyfriends and girlfriends',
  asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
  questions: [
    checkboxes({
      id: 'friends-signs',
      part: 'friends',
      ask: {
        any: 'How are things with friends and other children?',
        'young-person': 'How are things with friends and other people your age?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select how things are, or none of these',
      options: [
        {
          id: 'fall-outs',
          label: {
            any: 'Falls out with friends at times, and makes up',
            'young-person': 'I fall out with friends at times, and we make up',
          },
        },
        {
          id: 'left-out',
          label: {
            any: 'Has few friends or is left out',
            'young-person': 'I have few friends or am left out',
          },
          indicates: ['few-friends'],
        },
        {
          id: 'hard-to-mix',
          label: {
            any: 'Finds it hard to play, share or see how others feel',
            'young-person': 'I find it hard to mix, or to see how others feel',
          },
          hint: {
            any: 'Or is too friendly or very shy with people they do not know',
            'young-person': 'Or I trust strangers too fast, or I am very shy',
          },
          indicates: ['hard-to-mix'],
        },
        {
          id: 'bullied',
          label: { any: 'Is being bullied', 'young-person': 'I am being bullied' },
          hint: 'At school, near home or online',
          asked: older,
          indicates: ['bullied'],
        },
        {
          id: 'picked-on-identity',
          label: {
            any: 'Is bullied or treated badly for who they are',
            'young-person': 'I am bullied or treated badly for who I am',
          },
          hint: 'You do not need to say more about it',
          asked: older,
          indicates: ['bullied-for-identity'],
        },
        {
          id: 'bullies',
          label: { any: 'Bullies others', 'young-person': 'I bully others' },
          asked: older,
          indicates: ['bullies-others'],
        },
        {
          id: 'bad-crowd',
          label: {
            any: 'Has friends who get them into trouble',
            'young-person': 'I have friends who get me into trouble',
          },
          asked: older,
          indicates: ['negative-peers'],
        },
        {
          id: 'thinks-little-of-self',
          label: { any: 'Thinks badly of themselves', 'young-person': 'I think badly of myself' },
          hint: 'Some people say low self-esteem',
          asked: older,
          indicates: ['low-self-esteem'],
        },
        {
          id: 'who-they-are',
          label: {
            any: 'Is troubled about who they are, and has nobody to talk to',
            'young-person': 'I am troubled about who I am, and have nobody to talk to',
          },
          asked: older,
          indicates: ['identity-struggle'],
        },
        {
          id: 'cut-off',
          label: { any: 'Sees nobody outside the home', 'young-person': 'I see nobody outside my home' },
          hint: 'No friends, clubs or relatives',
          asked: older,
          indicates: ['cut-off'],
        },
        {
          id: 'unhealthy',
          label: {
            any: 'Gets into friendships or dates that are not good for them',
            'young-person': 'I get into friendships or dates that are not good for me',
          },
          hint: 'For example, trusts people too fast, or finds it hard to say no',
          asked: tenUp,
          indicates: ['unhealthy-relationship-early'],
        },
        {
          id: 'partner-controls',
          label: {
            any: 'A boyfriend or girlfriend scares, checks on or controls them',
            'young-person': 'My boyfriend or girlfriend scares, checks on or controls me',
          },
          asked: tenUp,
          indicates: ['partner-controls'],
        },
        {
          id: 'partner-hurts',
          label: {
            any: 'There is hitting, threats or force with a boyfriend or girlfriend',
            'young-person': 'There is hitting, threats or force with my boyfriend or girlfriend',
          },
          hint: 'Whoever does it',
          asked: tenUp,
          indicates: ['partner-violence-teen'],
        },
      ],
    }),
    radios({
      id: 'friends-bullying',
      part: 'friends',
      ask: { any: 'What does the bullying do?', 'young-person': 'What does the bullying do to you?' },
      asked: { question: 'friends-signs', chose: ['bullied', 'picked-on-identity'] },
      ifMissing: 'Select what the bullying does',
      options: [
        { id: 'dealt-with', label: 'It hurts, but school or another adult is dealing with it' },
        {
          id: 'goes-on',
          label: {
            any: 'It upsets them, and it has not stopped',
            'young-person': 'It upsets me, and it has not stopped',
          },
        },
        {
          id: 'grave',
          label: {
            any: 'It goes on and on, and they are too scared to live as normal',
            'young-person': 'It goes on and on, and I am too scared to live as normal',
          },
          hint: 'For example, not going out or not going to school',
          indicates: ['bullying-grave'],
        },
      ],
    }),
    checkboxes({
      id: 'friends-strengths',
      part: 'friends',
      ask: 'What goes well?',
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'good-friend',
          label: {
            any: 'Has a good friend, or a hobby they enjoy',
            'young-person': 'I have a good friend, or a hobby I enjoy',
          },
          strengthens: 'good-friends',
        },
        {
          id: 'talks',
          label: {
            any: 'Talks to somebody they trust about it',
            'young-person': 'I talk to somebody I trust about it',
          },
          strengthens: 'child-talks',
        },
        {
          id: 'adult-acts',
          label: {
            any: 'A teacher or other adult has noticed and acts',
            'young-person': 'A teacher or other adult has noticed and acts',
          },
          strengthens: 'safe-adult',
        },
      ],
    }),
  ],
};
