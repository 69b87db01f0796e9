/**
 * Warmth and harsh words. Grades follow the published continuum documents: now and then is level 2; most
 * days, or a parent who is distant, is level 3; rejection, fear or lasting harm is level 4.
 */
import { type Area, checkboxes } from '../question.ts';

const hurtful = ['distant', 'put-down-often', 'picked-on', 'critical', 'rejected', 'frightened'] as const;

export const warmth: Area = {
  id: 'warmth',
  name: { any: 'Love, warmth and harsh words', 'young-person': 'Feeling loved at home' },
  hint: 'Being put down, blamed, scared or left out',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'warmth-signs',
      part: 'warmth',
      ask: {
        any: 'How do the adults treat the child?',
        parent: 'What is hard between you and your child?',
        'young-person': 'How do the adults at home treat you?',
      },
      hint: 'Tick everything that fits',
      ifMissing: {
        any: 'Select how the adults treat the child, or none of these',
        'young-person': 'Select how the adults treat you, or none of these',
      },
      options: [
        {
          id: 'little-praise',
          label: {
            any: 'More telling off than praise',
            parent: 'I tell my child off more than I praise them',
            'young-person': 'I get told off more than I get praised',
          },
          indicates: ['little-praise'],
        },
        {
          id: 'little-time',
          label: {
            any: 'Little time, play or cuddles from the parents',
            parent: 'I have little time to play or be close with my child',
            'young-person': 'My parents do not have much time for me',
          },
          indicates: ['little-time-together'],
        },
        {
          id: 'adult-worries',
          label: {
            any: 'The child is told too much about adult worries',
            parent: 'My child knows too much about my worries',
            'young-person': 'I have to carry my parents’ worries',
          },
          indicates: ['adult-worries-shared'],
        },
        {
          id: 'pressure',
          label: {
            any: 'Is pushed so hard to do well that it upsets them',
            parent: 'I push my child so hard to do well that it upsets them',
            'young-person': 'I am pushed so hard to do well that it upsets me',
          },
          indicates: ['pressure-to-achieve'],
        },
        {
          id: 'too-tight',
          label: {
            any: 'Is kept in so much that they have few friends or things to do',
            parent: 'I keep my child in a lot, so they have few friends or things to do',
            'young-person': 'I am kept in so much that I have few friends or things to do',
          },
          asked: { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
          indicates: ['boundaries-too-tight'],
        },
        {
          id: 'put-down',
          label: {
            any: 'Is shouted at, sworn at or called names at times',
            parent: 'I shout, swear or call my child names at times',
            'young-person': 'I get shouted at, sworn at or called names at times',
          },
          indicates: ['put-down-at-times'],
        },
        {
          id: 'put-down-often',
          label: {
            any: 'Is shouted at, mocked or put down most days',
            parent: 'I shout at my child or put them down most days',
            'young-person': 'I get shouted at, mocked or put down most days',
          },
          indicates: ['put-down-often'],
        },
        {
          id: 'distant',
          label: {
            any: 'A parent does not seem to notice or care when the child is upset',
            parent: 'I feel numb, and cannot respond when my child is upset',
            'young-person': 'My parent does not notice or care when I am upset',
          },
          hint: {
            any: 'For a baby: few smiles, little talk, not picked up when crying',
            'young-person': 'Most of the time, not just once',
          },
          indicates: ['parent-distant'],
        },
        {
          id: 'picked-on',
          label: {
            any: 'Is blamed or treated worse than the other children',
            parent: 'My child gets blamed or treated worse than the other children',
            'young-person': 'I am blamed or treated worse than the other children',
          },
          indicates: ['picked-on-in-family'],
        },
        {
          id: 'critical',
          label: {
            any: 'Hears almost nothing but harsh words',
            parent: 'My child hears almost nothing but harsh words at home',
            'young-person': 'I hear almost nothing but harsh words at home',
          },
          indicates: ['constant-criticism'],
        },
        {
          id: 'rejected',
          label: {
            any: 'Is told they are not wanted, or is treated as if not there',
            parent: 'My child is told they are not wanted, or is treated as if not there',
            'young-person': 'I am told I am not wanted, or am treated as if I am not there',
          },
          indicates: ['rejected-by-parent'],
        },
        {
          id: 'frightened',
          label: {
            any: 'Is kept afraid by threats',
            parent: 'My child is kept afraid by threats at home',
            'young-person': 'I am kept afraid by threats at home',
          },
          hint: {
            any: 'Such as threats to hurt them or somebody they love, hurting a pet, or locking them in',
            'young-person':
              'Such as threats to hurt you or somebody you love, hurting a pet, or locking you in',
          },
          indicates: ['frightened-on-purpose'],
        },
      ],
    }),
    checkboxes({
      id: 'warmth-effect',
      part: 'warmth',
      ask: { any: 'What else is true about this?', 'young-person': 'What else is true for you?' },
      asked: {
        question: 'warmth-signs',
        chose: ['little-time', 'pressure', 'too-tight', 'put-down', ...hurtful],
      },
      ifMissing: 'Select what else is true, or none of these',
      options: [
        {
          id: 'mostly-fine',
          label: { any: 'Seems mostly fine day to day', 'young-person': 'I am mostly fine day to day' },
        },
        {
          id: 'sad',
          label: {
            any: 'Is sad, worried, angry or shut off much of the time',
            'young-person': 'I am sad, worried, angry or shut off much of the time',
          },
          indicates: ['emotional-effect'],
        },
        { id: 'long', label: 'It has gone on for more than six months', indicates: ['long-standing'] },
        {
          id: 'harm',
          label: {
            any: 'Has stopped coping: hurts themselves, hardly speaks, eats or sleeps, or is always afraid',
            'young-person': 'I cannot cope: I hurt myself, hardly speak, eat or sleep, or am always afraid',
          },
          asked: { question: 'warmth-signs', chose: hurtful },
          indicates: ['emotional-effect-severe'],
        },
        {
          id: 'despite-help',
          label: {
            any: 'The family has had help for months, and it goes on',
            parent: 'We have had help for months, and it goes on',
            'young-person': 'My family has had help for months, and it goes on',
          },
          asked: { question: 'warmth-signs', chose: hurtful },
          indicates: ['neglect-despite-help'],
        },
      ],
    }),
    checkboxes({
      id: 'warmth-strengths',
      part: 'warmth',
      ask: {
        any: 'What goes well between the child and the adults?',
        parent: 'What goes well between you and your child?',
        'young-person': 'What goes well for you?',
      },
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'loved',
          label: {
            any: 'At least one parent is loving and close',
            parent: 'We are close, and I show my child love',
            'young-person': 'At least one parent shows me love',
          },
          strengthens: 'warm-care',
        },
        {
          id: 'talks',
          label: {
            any: 'The child can talk to somebody they trust',
            parent: 'My child can talk to somebody they trust',
            'young-person': 'I can talk to somebody I trust',
          },
          strengthens: 'child-talks',
        },
        {
          id: 'routine',
          label: {
            any: 'Rules and days are steady and fair',
            'young-person': 'The rules at home are fair and I know what to expect',
          },
          strengthens: 'settled-routine',
        },
        {
          id: 'wants-change',
          label: {
            any: 'The parents see it and want help to change',
            parent: 'I want things to change and will take help',
            'young-person': 'My parents want help to change',
          },
          strengthens: 'asks-for-help',
        },
      ],
    }),
  ],
};
