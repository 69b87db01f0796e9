/**
 * Loss, separation and a parent in prison.
 * Follows published thresholds: bereavement alone is a need for help.
 */
import { type Area, checkboxes } from '../question.ts';

export const loss: Area = {
  id: 'loss',
  name: { any: 'Loss, separation and prison', 'young-person': 'Losing somebody, or a parent in prison' },
  hint: 'A death, a parent who has gone, a parent in prison',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'loss-signs',
      part: 'loss',
      ask: { any: 'What loss has there been?', 'young-person': 'Who have you lost or been parted from?' },
      hint: 'We are sorry to ask. Tick everything that fits',
      ifMissing: 'Select what loss there has been, or none of these',
      options: [
        {
          id: 'coping',
          label: {
            any: 'There has been a loss, and the child copes with help from family and friends',
            parent: 'There has been a loss, and my child copes with help from family and friends',
            'young-person': 'I have lost somebody, and I cope with help from family and friends',
          },
        },
        {
          id: 'death',
          label: { any: 'Somebody important has died', 'young-person': 'Somebody important to me has died' },
          indicates: ['bereaved'],
        },
        {
          id: 'may-die',
          label: {
            any: 'Somebody important is very ill and may die',
            'young-person': 'Somebody important to me is very ill and may die',
          },
          indicates: ['relative-dying'],
        },
        {
          id: 'parent-gone',
          label: {
            any: 'A parent or other important adult has left or lost touch',
            'young-person': 'A parent or other adult I love has left or lost touch',
          },
          indicates: ['separated-from-parent'],
        },
        {
          id: 'siblings',
          label: {
            any: 'Lives apart from brothers or sisters, and misses them',
            'young-person': 'I live apart from my brothers or sisters, and miss them',
          },
          indicates: ['siblings-apart'],
        },
        {
          id: 'prison',
          label: {
            any: 'A parent or close relative is in prison',
            'young-person': 'My parent or another relative is in prison',
          },
          hint: 'Or has just gone in, or will soon',
          indicates: ['relative-in-prison'],
        },
        {
          id: 'many',
          label: {
            any: 'There have been several losses, or a death by suicide or violence',
            'young-person': 'I have lost several people, or somebody died by suicide or violence',
          },
          indicates: ['losses-many'],
        },
        {
          id: 'stuck',
          label: {
            any: 'The loss gets in the way of school, sleep or play, week after week',
            'young-person': 'The loss gets in the way of school, sleep or friends, week after week',
          },
          indicates: ['grief-stuck'],
        },
        {
          id: 'parent-grieves',
          label: {
            any: 'The parent’s own sadness makes it hard to look after the child',
            parent: 'My own sadness makes it hard to look after my child',
            'young-person': 'My parent is so sad that it is hard for them to look after me',
          },
          indicates: ['grieving-parent'],
        },
        {
          id: 'nobody-left',
          label: {
            any: 'Nobody is left to care for the child',
            parent: 'Nobody is left to care for my child',
            'young-person': 'Nobody is left to care for me',
          },
          indicates: ['no-carer'],
        },
      ],
    }),
    checkboxes({
      id: 'loss-strengths',
      part: 'loss',
      ask: 'What helps?',
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'talks',
          label: {
            any: 'Can talk about it to somebody they trust',
            'young-person': 'I can talk about it to somebody I trust',
          },
          strengthens: 'child-talks',
        },
        {
          id: 'relatives',
          label: {
            any: 'Relatives or friends are there for the family',
            parent: 'Relatives or friends are there for us',
            'young-person': 'Relatives or friends are there for us',
          },
          strengthens: 'wider-family',
        },
        {
          id: 'warm-home',
          label: {
            any: 'Home is warm, and daily life goes on',
            'young-person': 'Home is warm, and daily life goes on',
          },
          strengthens: 'warm-care',
        },
        {
          id: 'help-works',
          label: {
            any: 'Has grief or family support, and it helps',
            'young-person': 'I have somebody to help me with the loss, and it works',
          },
          strengthens: 'support-working',
        },
      ],
    }),
  ],
};
