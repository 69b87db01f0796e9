/**
 * Injuries and physical punishment. Any injury to a child who cannot move about is a red flag whatever
 * reason is given (NICE CG89; pan-London and regional bruising protocols); smacking is told apart by how
 * often, how hard and how old.
 */
import { type Area, checkboxes } from '../question.ts';

/** A young person answers about themselves: what only a baby or toddler can meet is not shown to them. */
const underOne = {
  all: [{ ages: ['under-6-months', '6-to-11-months'] }, { not: { audience: ['young-person'] } }],
} as const;

export const marks: Area = {
  id: 'marks',
  name: { any: 'Bruises, injuries and smacking', 'young-person': 'Being hurt or smacked' },
  hint: 'Marks, burns, accidents, being hit or handled roughly',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'marks-signs',
      part: 'marks',
      ask: {
        any: 'What have you seen or been told about?',
        parent: 'What has happened?',
        'young-person': 'What has happened to you?',
      },
      hint: {
        any: 'Tick everything that fits. Do not ask a child to show you marks.',
        parent: 'Tick everything that fits',
        'young-person': 'Tick everything that fits',
      },
      ifMissing: 'Select what you have seen or been told, or none of these',
      options: [
        {
          id: 'clear-reason',
          label: {
            any: 'A bruise, graze or small injury with a clear reason',
            'young-person': 'I got a bruise or a cut by accident',
          },
          hint: 'Such as falling off a bike',
          indicates: ['minor-injury'],
        },
        {
          id: 'small-accidents',
          label: {
            any: 'Many small accidents at home',
            'young-person': 'I have lots of small accidents at home',
          },
          indicates: ['accidents-small'],
        },
        {
          id: 'big-accidents',
          label: {
            any: 'Many accidents that needed a doctor or a hospital',
            'young-person': 'I keep having accidents that need a doctor or hospital',
          },
          indicates: ['accidents-frequent'],
        },
        {
          id: 'smack-once',
          label: {
            any: 'Smacked once or very rarely, with no mark',
            parent: 'I smacked my child once or very rarely, with no mark',
            'young-person': 'I was smacked once or very rarely, with no mark',
          },
          indicates: ['smacked-once'],
        },
        {
          id: 'smack-often',
          label: {
            any: 'Smacking or other physical punishment is how they are told off, with no mark',
            parent: 'Smacking is how we tell our child off, with no mark',
            'young-person': 'I get smacked when I do things wrong, with no mark',
          },
          indicates: ['smacked-often'],
        },
        {
          id: 'rough',
          label: {
            any: 'Pushed, grabbed or pulled about in anger, with no mark',
            parent: 'I have pushed or grabbed my child in anger, with no mark',
            'young-person': 'I get pushed, grabbed or pulled about, with no mark',
          },
          indicates: ['handled-roughly'],
        },
        {
          id: 'hit-hard',
          label: {
            any: 'Punched, kicked or shaken, or hit with an object or on the head',
            'young-person': 'I have been punched, kicked or shaken, or hit with something or on the head',
          },
          hint: 'Even with no mark',
          indicates: ['hit-on-head-or-hard'],
        },
        {
          id: 'mark-left',
          label: {
            any: 'A mark or injury that somebody caused, or may have caused',
            'young-person': 'Somebody left a mark on me or hurt me badly',
          },
          hint: 'Such as a hand print, a bite, a belt mark or a burn',
          indicates: ['inflicted-injury'],
        },
        {
          id: 'no-reason',
          label: {
            any: 'An injury with no reason given, or one that does not fit',
            'young-person': 'I have an injury and cannot say how I got it',
          },
          hint: {
            any: 'Or the story keeps changing',
            'young-person': 'Or you were told to say something else',
          },
          indicates: ['unexplained-injury'],
        },
        {
          id: 'cannot-move',
          label: {
            any: 'Any bruise or injury on a child who cannot move about alone',
            parent: 'Any bruise or injury on my child, who cannot move about alone',
            'young-person': 'I cannot move about alone, and I have a bruise or injury',
          },
          hint: {
            any: 'A baby who does not crawl yet, or a child whose disability means they cannot. However small, and whatever the reason.',
            'young-person': 'However small, and whatever the reason',
          },
          indicates: ['injury-unable-to-move'],
        },
        {
          id: 'told',
          label: {
            any: 'The child says that somebody hurt them on purpose',
            parent: 'My child says that somebody hurt them on purpose',
            'young-person': 'Somebody hurt me on purpose',
          },
          hint: { any: 'Even if they took it back later', 'young-person': 'Even if you took it back later' },
          indicates: ['discloses-abuse'],
        },
        {
          id: 'may-harm',
          label: {
            any: 'A parent says they have hurt the child or may do',
            parent: 'I have hurt my child, or I am scared that I may',
            'young-person': 'My parent said they have hurt me badly or may do',
          },
          indicates: ['parent-may-harm'],
        },
      ],
    }),
    checkboxes({
      id: 'marks-injury',
      part: 'marks',
      ask: {
        any: 'What else do you know about the injury or accidents?',
        'young-person': 'What else should we know about how you got hurt?',
      },
      asked: { question: 'marks-signs', chose: ['clear-reason', 'small-accidents', 'big-accidents'] },
      ifMissing: 'Select what else you know, or none of these',
      options: [
        { id: 'fits', label: 'The reason given fits, and help was got at once' },
        {
          id: 'late',
          label: 'Help was not got for hours or days',
          indicates: ['injury-help-late'],
        },
        {
          id: 'place',
          label: 'The bruise is on the ear, neck, tummy, back or bottom',
          hint: 'Places that play does not often hurt',
          indicates: ['injury-unusual-place'],
        },
        {
          id: 'stories',
          label: 'The story keeps changing, or people say different things',
          indicates: ['unexplained-injury'],
        },
        {
          id: 'shape',
          label: 'It has the shape of a hand, a bite, a belt or an object',
          indicates: ['inflicted-injury'],
        },
      ],
    }),
    checkboxes({
      id: 'marks-hitting',
      part: 'marks',
      ask: { any: 'What else is true about the smacking or rough handling?' },
      asked: { question: 'marks-signs', chose: ['smack-once', 'smack-often', 'rough'] },
      ifMissing: 'Select what else is true, or none of these',
      options: [
        {
          id: 'sorry',
          label: {
            any: 'The parent is sorry and wants other ways to cope',
            parent: 'I am sorry and want other ways to cope',
            'young-person': 'My parent is sorry and is getting help',
          },
          strengthens: 'asks-for-help',
        },
        {
          id: 'baby',
          label: 'It happened to a baby under 1',
          asked: underOne,
          indicates: ['baby-hit-or-rough'],
        },
        {
          id: 'afraid',
          label: {
            any: 'The child is afraid of being hurt or afraid to go home',
            parent: 'My child is afraid of being hurt',
            'young-person': 'I am afraid of being hurt or afraid to go home',
          },
          indicates: ['afraid-of-being-hurt'],
        },
        {
          id: 'worse',
          label: 'It is getting harder or more often',
          indicates: ['getting-worse'],
        },
      ],
    }),
    checkboxes({
      id: 'marks-strengths',
      part: 'marks',
      ask: {
        any: 'What helps to keep the child safe?',
        parent: 'What helps?',
        'young-person': 'What helps you?',
      },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'safe-adult',
          label: {
            any: 'A safe adult at home steps in and keeps the child safe',
            parent: 'A safe adult at home steps in and keeps my child safe',
            'young-person': 'A safe adult at home steps in and keeps me safe',
          },
          strengthens: 'safe-adult',
        },
        {
          id: 'doctor-seen',
          label: {
            any: 'A doctor or nurse saw the injury and advice was followed',
            'young-person': 'I saw a doctor or nurse and we did what they said',
          },
          strengthens: 'health-followed',
        },
        {
          id: 'talks',
          label: {
            any: 'The child can tell somebody they trust',
            parent: 'My child can tell somebody they trust',
            'young-person': 'I can tell somebody I trust',
          },
          strengthens: 'child-talks',
        },
      ],
    }),
  ],
};
