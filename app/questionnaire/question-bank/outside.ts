/** Harm outside the home: out late, going missing, being used by others, gangs and extreme groups, in grades. */
import { type Area, checkboxes, radios } from '../question.ts';

const early = {
  question: 'outside-signs',
  chose: ['late', 'friends', 'risks', 'things', 'relationship', 'older', 'gang-near'],
} as const;

export const outside: Area = {
  id: 'outside',
  name: {
    any: 'Friends, going out and harm outside the home',
    'young-person': 'Friends, going out and people I meet',
  },
  hint: 'Out late, going missing, older friends, gangs, being used by others',
  asked: { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
  questions: [
    checkboxes({
      id: 'outside-signs',
      part: 'outside',
      ask: {
        any: 'What is happening outside the home?',
        'young-person': 'What is happening when you are out?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is happening outside the home, or none of these',
      options: [
        {
          id: 'late',
          label: {
            any: 'Often home late, or nobody knows where they are',
            'young-person': 'I am often home late, or nobody knows where I am',
          },
          indicates: ['out-late'],
        },
        {
          id: 'friends',
          label: { any: 'Friends who get into trouble', 'young-person': 'My friends get into trouble' },
          indicates: ['negative-peers'],
        },
        {
          id: 'risks',
          label: {
            any: 'Takes risks, or dresses or acts much older',
            'young-person': 'I take risks, or act much older than I am',
          },
          indicates: ['risky-dress-or-acts'],
        },
        {
          id: 'things',
          label: {
            any: 'A little money, or new things, and nobody knows where from',
            'young-person': 'I get money or things that I keep quiet about',
          },
          indicates: ['money-unexplained-some'],
        },
        {
          id: 'relationship',
          label: {
            any: 'A friend, boyfriend or girlfriend who puts them down or bosses them',
            'young-person': 'A friend, boyfriend or girlfriend puts me down or bosses me',
          },
          indicates: ['relationship-unhealthy'],
        },
        {
          id: 'hurt-outside',
          label: {
            any: 'Hurt, robbed or threatened by others when out',
            'young-person': 'I have been hurt, robbed or threatened when out',
          },
          indicates: ['harmed-outside-home'],
        },
        {
          id: 'older',
          label: {
            any: 'Much older friends, boyfriend or girlfriend, or new ones who worry us',
            'young-person': 'Much older friends, boyfriend or girlfriend',
          },
          indicates: ['older-associates'],
        },
        {
          id: 'missing',
          label: { any: 'Goes missing from home', 'young-person': 'I go missing from home' },
          hint: {
            any: 'Nobody knows where they are, and they should be back',
            'young-person': 'Nobody knows where you are, and you should be back',
          },
          indicates: ['goes-missing'],
        },
        {
          id: 'gang-near',
          label: {
            any: 'Knows people in a gang, but is not part of it',
            'young-person': 'I know people in a gang, but I am not part of it',
          },
          indicates: ['gang-associates'],
        },
        {
          id: 'extreme-views',
          label: {
            any: 'Likes extreme or hateful views or groups',
            'young-person': 'I like groups that others call extreme or hateful',
          },
          indicates: ['extreme-interest'],
        },
        {
          id: 'used',
          label: {
            any: 'Used by others: for sex, to carry drugs or cash, or in a gang',
            'young-person': 'I am used by others: for sex, to carry drugs or cash, or in a gang',
          },
          indicates: ['exploitation-high-sign'],
        },
        {
          id: 'extreme-risk',
          label: {
            any: 'Plans to join, pay or travel to an extreme group, or to hurt people for it',
            'young-person': 'I plan to join or travel to such a group, or to hurt people for it',
          },
          indicates: ['radicalised-at-risk'],
        },
      ],
    }),
    checkboxes({
      id: 'outside-more',
      part: 'outside',
      ask: 'Which of these are true as well?',
      hint: 'Tick everything that fits',
      asked: {
        question: 'outside-signs',
        chose: [
          'late',
          'friends',
          'risks',
          'things',
          'relationship',
          'hurt-outside',
          'older',
          'missing',
          'gang-near',
          'used',
        ],
      },
      ifMissing: 'Select what else is true, or none of these',
      options: [
        {
          id: 'several',
          label: {
            any: 'The signs add up or grow: somebody may be starting to use them',
            'young-person': 'It all adds up or grows: somebody may be starting to use me',
          },
          asked: early,
          indicates: ['exploitation-several-signs'],
        },
        {
          id: 'secret',
          label: {
            any: 'Very secret about calls or trips, and has dropped old friends',
            'young-person': 'I have to keep calls or trips secret, and have lost old friends',
          },
          asked: early,
          indicates: ['exploitation-emerging'],
        },
        {
          id: 'gifts',
          label: {
            any: 'Gifts, drink, drugs or rides from older people',
            'young-person': 'Older people give me gifts, drink, drugs or rides',
          },
          asked: early,
          indicates: ['exploitation-emerging'],
        },
        {
          id: 'hurt-back',
          label: {
            any: 'Comes back hurt, scared, drugged, or in different clothes',
            'young-person': 'I come back hurt, scared or drugged',
          },
          indicates: ['exploitation-high-sign'],
        },
        {
          id: 'picked-up',
          label: {
            any: 'Strangers pick them up, call all the time or tell them what to do',
            'young-person': 'People I hardly know pick me up, call all the time or tell me what to do',
          },
          indicates: ['exploitation-high-sign'],
        },
        {
          id: 'sex',
          label: {
            any: 'Sex or sexual pictures in return for money, gifts, drugs or a bed',
            'young-person': 'I do sexual things for money, gifts, drugs or a bed, or I am made to',
          },
          indicates: ['exploited-sexually'],
        },
        {
          id: 'carry',
          label: {
            any: 'Carries drugs, cash or weapons for others, or owes them money',
            'young-person': 'I carry drugs, cash or weapons for others, or owe them money',
          },
          indicates: ['exploited-criminally'],
        },
        {
          id: 'gang',
          label: {
            any: 'Is in a gang, carries a weapon, or is threatened by people who do',
            'young-person': 'I am in a gang, carry a weapon, or am threatened by people who do',
          },
          indicates: ['gang-or-weapon'],
        },
        {
          id: 'moved',
          label: {
            any: 'Taken to other places, or made to work or steal for others',
            'young-person': 'I am taken to other places, or made to work or steal for others',
          },
          indicates: ['trafficked'],
        },
      ],
    }),
    radios({
      id: 'outside-missing',
      part: 'outside',
      ask: {
        any: 'How often does the child go missing?',
        parent: 'How often does my child go missing?',
        'young-person': 'How often do you go missing?',
      },
      asked: { question: 'outside-signs', chose: ['missing'] },
      ifMissing: 'Select how often',
      options: [
        { id: 'once', label: 'Once, for some hours', indicates: ['missing-once'] },
        { id: 'again', label: 'More than once, or overnight', indicates: ['missing-repeated'] },
        {
          id: 'often-safe',
          label: {
            any: 'Often, but at a place we know is safe',
            'young-person': 'Often, but I am at a safe place',
          },
          indicates: ['missing-often'],
        },
        {
          id: 'often-unsafe',
          label: {
            any: 'Often or for days, and nobody knows if they are safe',
            'young-person': 'Often or for days, and I am not always safe',
          },
          indicates: ['missing-at-risk'],
        },
        {
          id: 'self-care',
          label: {
            any: 'So often that they do not eat, wash or sleep as they should',
            'young-person': 'So often that I do not eat, wash or sleep as I should',
          },
          indicates: ['missing-at-risk'],
        },
        {
          id: 'now',
          label: 'Missing right now',
          hint: 'Call 999 if you fear for their safety',
          asked: { audience: ['professional', 'parent', 'other'] },
          indicates: ['missing-at-risk'],
        },
      ],
    }),
    checkboxes({
      id: 'outside-strengths',
      part: 'outside',
      ask: {
        any: 'What helps to keep the child safe outside?',
        parent: 'What helps to keep my child safe outside?',
        'young-person': 'What helps to keep you safe?',
      },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'watched',
          label: {
            any: 'An adult knows where they are and acts if they are late',
            'young-person': 'An adult knows where I am and acts if I am late',
          },
          strengthens: 'safe-adult',
        },
        {
          id: 'talks',
          label: { any: 'Talks to somebody they trust', 'young-person': 'I talk to somebody I trust' },
          strengthens: 'child-talks',
        },
        {
          id: 'friends-good',
          label: {
            any: 'Has good friends, or a club or sport',
            'young-person': 'I have good friends, or a club or sport',
          },
          strengthens: 'good-friends',
        },
        { id: 'plan', label: 'A safety plan is in place and kept to', strengthens: 'safety-plan' },
      ],
    }),
  ],
};
