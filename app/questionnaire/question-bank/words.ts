/** The person's own words: kept whole, read by people, and never weighed by the guidance. */
import { type Question, words as text } from '../question.ts';

export const words: readonly Question[] = [
  text({
    id: 'happening',
    part: 'words',
    heading: 'In your own words',
    ask: { any: 'What is happening?', professional: 'What are you worried about?' },
    hint: {
      any: 'Use your own words. Any words will do. Tell us who it is about, but you do not need full names yet',
      professional:
        'What you have seen and heard, when, and what the child said. Keep facts and opinion apart. Names come later',
      'young-person': 'Use your own words. Any words will do, and spelling does not matter',
    },
    ifMissing: 'Write a few words about what is happening',
    limit: 4000,
  }),
  text({
    id: 'changed',
    part: 'words',
    together: true,
    ask: 'What has changed, or why now?',
    hint: {
      any: 'You can leave this empty',
      professional: 'What led you to get in touch today. You can leave this empty',
    },
    ifMissing: 'Write what has changed, or leave it empty',
    optional: true,
    limit: 2000,
  }),
  text({
    id: 'child-says',
    part: 'words',
    together: true,
    ask: {
      any: 'What does the child say about it?',
      parent: 'What does your child say about it?',
      'young-person': 'What would you most like to be different?',
    },
    hint: {
      any: 'Use their own words if you can. You can leave this empty',
      'young-person': 'You can leave this empty',
    },
    asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
    ifMissing: 'Write what was said, or leave it empty',
    optional: true,
    limit: 2000,
  }),
];
