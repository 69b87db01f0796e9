/**
 * Feelings, mental health and self-harm.
 * Grades follow NICE guidance on self-harm and published thresholds.
 */
import { type Area, checkboxes, radios } from '../question.ts';

const small = { ages: ['1-to-4', '5-to-9'] } as const;
const older = { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] } as const;

export const feelings: Area = {
  id: 'feelings',
  name: { any: 'Feelings and mental health', 'young-person': 'How I feel' },
  hint: {
    any: 'Being sad, scared or worried, self-harm, not eating',
    'young-person': 'Being sad, scared or worried, hurting yourself, not eating',
  },
  asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
  questions: [
    checkboxes({
      id: 'feelings-signs',
      part: 'feelings',
      ask: {
        any: 'How is the child feeling?',
        parent: 'How is your child feeling?',
        'young-person': 'How do you feel?',
      },
      hint: 'Tick everything that fits',
      ifMissing: {
        any: 'Select how the child feels, or none of these',
        parent: 'Select how your child feels, or none of these',
        'young-person': 'Select how you feel, or none of these',
      },
      options: [
        {
          id: 'ups-and-downs',
          label: {
            any: 'Has ups and downs, but gets over them',
            'young-person': 'I have ups and downs, but I get over them',
          },
        },
        {
          id: 'sad-or-worried',
          label: {
            any: 'Is often sad, worried or upset',
            'young-person': 'I am often sad, worried or upset',
          },
          indicates: ['low-mood'],
        },
        {
          id: 'hard-to-part',
          label: {
            any: 'Finds it very hard to be away from the person who cares for them',
            'young-person': 'I find it very hard to be away from the person who cares for me',
          },
          asked: small,
          indicates: ['separation-anxiety'],
        },
        {
          id: 'acts-younger',
          label: {
            any: 'Wets, soils or acts much younger when upset',
            'young-person': 'I wet myself or act much younger when I am upset',
          },
          hint: 'When there is no medical cause',
          indicates: ['regressed-behaviour'],
        },
        {
          id: 'scared-after',
          label: {
            any: 'Has bad dreams or fears after something frightening',
            'young-person': 'I have bad dreams or fears after something scary',
          },
          indicates: ['fear-after-event'],
        },
        {
          id: 'diagnosed',
          label: {
            any: 'Has an emotional or behaviour problem that a doctor has named',
            'young-person': 'A doctor has given a name to my feelings or behaviour',
          },
          indicates: ['emotional-disorder'],
        },
        {
          id: 'signs-of-illness',
          label: {
            any: 'Shows signs of panic, depression or other mental illness',
            'young-person': 'I have panic attacks, or feel very low nearly all the time',
          },
          indicates: ['mental-health-emerging'],
        },
        {
          id: 'shut-down',
          label: {
            any: 'Has shut down, or hardly leaves their room',
            'young-person': 'I have shut down, or I hardly leave my room',
          },
          indicates: ['shut-down'],
        },
        {
          id: 'eating',
          label: {
            any: 'Eats very little, or is sick on purpose, to change their weight',
            'young-person': 'I eat very little, or make myself sick, to change my weight',
          },
          asked: older,
          indicates: ['eating-disorder'],
        },
        {
          id: 'self-harm',
          label: { any: 'Hurts themselves on purpose', 'young-person': 'I hurt myself on purpose' },
          hint: 'Even if it was only once',
          asked: older,
          indicates: ['self-harm-low'],
        },
        {
          id: 'not-here',
          label: {
            any: 'Sometimes says they wish they were not here, but has no plan to die',
            'young-person': 'Sometimes I wish I was not here, but I have no plan to die',
          },
          asked: older,
          indicates: ['death-thoughts-passing'],
        },
        {
          id: 'wants-to-die',
          label: {
            any: 'Wants to die, plans to die or has tried to',
            'young-person': 'I want to die, plan to die or have tried to',
          },
          hint: {
            any: 'If they are in danger now, call 999',
            'young-person': 'If you are in danger now, call 999',
          },
          indicates: ['suicidal'],
        },
        {
          id: 'complex',
          label: {
            any: 'Has several grave mental health problems that hold back their whole life',
            'young-person': 'I have several bad mental health problems that take over my whole life',
          },
          hint: 'For example, self-harm with deep depression, or hearing voices that are not there',
          indicates: ['mental-health-complex'],
        },
      ],
    }),
    radios({
      id: 'feelings-self-harm',
      part: 'feelings',
      ask: { any: 'How often does the self-harm happen?', 'young-person': 'How often do you hurt yourself?' },
      asked: { question: 'feelings-signs', chose: ['self-harm'] },
      ifMissing: 'Select how often it happens',
      options: [
        { id: 'once', label: 'It happened once' },
        {
          id: 'minor',
          label: 'A few times, and the harm is slight',
          hint: 'For example, scratches that need no care',
        },
        { id: 'again', label: 'Again and again', indicates: ['self-harm-repeated'] },
        { id: 'growing', label: 'More often, worse or in new ways', indicates: ['self-harm-escalating'] },
        {
          id: 'grave',
          label: {
            any: 'So badly that their life or health is in danger',
            'young-person': 'So badly that my life or health is in danger',
          },
          hint: 'For example, deep wounds or swallowing something harmful',
          indicates: ['self-harm-grave'],
        },
      ],
    }),
    checkboxes({
      id: 'feelings-effect',
      part: 'feelings',
      ask: {
        any: 'What do these feelings do to daily life?',
        'young-person': 'What do these feelings do to your life?',
      },
      asked: {
        question: 'feelings-signs',
        chose: ['sad-or-worried', 'hard-to-part', 'acts-younger', 'scared-after', 'diagnosed', 'eating'],
      },
      ifMissing: 'Select what the feelings do, or none of these',
      options: [
        {
          id: 'some-days',
          label: {
            any: 'Some days are hard, but most are all right',
            'young-person': 'Some days are hard, but most are OK',
          },
        },
        {
          id: 'carries-on',
          label: {
            any: 'Most days are hard, but they still manage school, sleep and friends',
            'young-person': 'Most days are hard, but I still manage school, sleep and friends',
          },
        },
        {
          id: 'most-days',
          label: 'The feelings get in the way of school, sleep or friends on most days',
          indicates: ['feelings-disrupt-life'],
        },
        {
          id: 'eating-grave',
          label: {
            any: 'The lack of food has made them very ill, or so thin that their life is at risk',
            'young-person': 'The lack of food has made me very ill, or so thin that my life is at risk',
          },
          hint: 'For example, fainting again and again, or a doctor says that it is not safe to wait',
          asked: { question: 'feelings-signs', chose: ['eating'] },
          indicates: ['eating-disorder-grave'],
        },
      ],
    }),
    checkboxes({
      id: 'feelings-strengths',
      part: 'feelings',
      ask: { any: 'What helps with these feelings?', 'young-person': 'What helps you?' },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'talks',
          label: { any: 'Talks to somebody they trust', 'young-person': 'I talk to somebody I trust' },
          strengthens: 'child-talks',
        },
        {
          id: 'adult-helps',
          label: {
            any: 'Adults at home listen and comfort them',
            'young-person': 'Adults at home listen and comfort me',
          },
          strengthens: 'warm-care',
        },
        {
          id: 'seen',
          label: {
            any: 'Sees a counsellor, nurse or doctor, and it helps',
            'young-person': 'I see a counsellor, nurse or doctor, and it helps',
          },
          strengthens: 'support-working',
        },
        {
          id: 'plan',
          label: {
            any: 'There is a plan to stay safe, and everybody keeps to it',
            'young-person': 'I have a plan to stay safe, and I keep to it',
          },
          strengthens: 'safety-plan',
        },
      ],
    }),
  ],
};
