/** A baby who is not yet born: care in pregnancy, the home it will come to, and what happened before. */
import { type Area, checkboxes, radios } from '../question.ts';

export const baby: Area = {
  id: 'baby',
  name: {
    any: 'A baby not yet born',
    parent: 'Our baby, not yet born',
    'young-person': 'A baby not yet born',
  },
  hint: 'Care in pregnancy, the home, and the parents’ lives',
  asked: { ages: ['unborn'] },
  questions: [
    checkboxes({
      id: 'baby-signs',
      part: 'baby',
      ask: 'What is hard in this pregnancy?',
      hint: 'Tick everything that fits. “Parent” means either parent',
      ifMissing: 'Select what is hard in this pregnancy, or none of these',
      options: [
        { id: 'young', label: 'Young parents who would like help', indicates: ['expectant-young'] },
        { id: 'visits', label: 'Midwife visits began late or are missed', indicates: ['late-booking'] },
        {
          id: 'not-ready',
          label: 'No settled home, or nothing ready for the baby',
          indicates: ['baby-not-ready-for'],
        },
        {
          id: 'mood',
          label: 'A parent feels low, or has a mental illness',
          indicates: ['expectant-low-mood'],
        },
        {
          id: 'learning',
          label: 'A parent has a learning disability, or will need a lot of help',
          indicates: ['expectant-learning-disability'],
        },
        {
          id: 'hidden',
          label: 'The pregnancy was hidden for a long time, or still is',
          indicates: ['pregnancy-concealed'],
        },
        {
          id: 'not-wanted',
          label: 'A parent does not want the baby, or fears they cannot keep it',
          indicates: ['baby-unwanted'],
        },
        {
          id: 'drink-drugs',
          label: 'A parent drinks or takes drugs, or did so early on',
          indicates: ['pregnancy-substances'],
        },
        {
          id: 'violence',
          label: 'The mother is or was hurt, scared or controlled by somebody',
          hint: 'By a partner, an ex or a relative',
          indicates: ['pregnancy-domestic-abuse'],
        },
        {
          id: 'older-plan',
          label: 'An older child had a plan, or lives with relatives',
          hint: 'A child of either parent',
          indicates: ['older-child-helped'],
        },
        {
          id: 'older-harmed',
          label: 'An older child was taken into care, hurt by an adult, or died and nobody knows why',
          hint: 'A child of either parent',
          indicates: ['unborn-at-risk'],
        },
        {
          id: 'dangerous-adult',
          label: 'An adult in the home has a record of sexual crime, or of violence to a child or at home',
          indicates: ['unborn-at-risk'],
        },
      ],
    }),
    checkboxes({
      id: 'baby-more',
      part: 'baby',
      ask: 'Which of these are true now?',
      hint: 'Tick everything that fits',
      asked: {
        question: 'baby-signs',
        chose: [
          'visits',
          'hidden',
          'mood',
          'learning',
          'young',
          'not-wanted',
          'drink-drugs',
          'violence',
          'older-plan',
        ],
      },
      ifMissing: 'Select what is true now, or none of these',
      options: [
        {
          id: 'visits-now-kept',
          label: 'Visits are kept now',
          asked: { question: 'baby-signs', chose: ['visits', 'hidden'] },
          strengthens: 'health-followed',
        },
        {
          id: 'visits-most-missed',
          label: 'Most visits are still missed',
          asked: { question: 'baby-signs', chose: ['visits', 'hidden'] },
          indicates: ['antenatal-mostly-missed'],
        },
        {
          id: 'no-care',
          label: 'No care at all in this pregnancy, or care is refused',
          asked: { question: 'baby-signs', chose: ['visits', 'hidden'] },
          indicates: ['unborn-at-risk'],
        },
        {
          id: 'ill-mind',
          label: 'A serious mental illness, now or in the past',
          hint: 'Such as bipolar, hearing voices or a bad illness after a birth',
          asked: { question: 'baby-signs', chose: ['mood'] },
          indicates: ['expectant-mental-illness'],
        },
        {
          id: 'harm-thoughts',
          label: 'Thoughts of harm to the baby or to themselves, or a serious illness not treated',
          asked: { question: 'baby-signs', chose: ['mood'] },
          indicates: ['unborn-at-risk'],
        },
        {
          id: 'no-support',
          label: 'No support, and real doubt that they can care for a baby',
          asked: { question: 'baby-signs', chose: ['learning', 'young', 'mood', 'not-wanted'] },
          indicates: ['expectant-no-support'],
        },
        {
          id: 'under-16',
          label: 'The mother is under 16, or lives in care',
          asked: { question: 'baby-signs', chose: ['young'] },
          indicates: ['expectant-mother-under-16'],
        },
        {
          id: 'plan-now',
          label: 'An older child has a child protection plan now',
          asked: { question: 'baby-signs', chose: ['older-plan'] },
          indicates: ['unborn-at-risk'],
        },
        {
          id: 'stopped',
          label: 'Drink or drugs were stopped for the pregnancy',
          asked: { question: 'baby-signs', chose: ['drink-drugs'] },
          indicates: ['pregnancy-substances-stopped'],
        },
        {
          id: 'use-now',
          label: 'Heavy drinking or drug use goes on',
          asked: { question: 'baby-signs', chose: ['drink-drugs'] },
          indicates: ['unborn-at-risk'],
        },
        {
          id: 'apart',
          label: 'The violence is in the past and they are apart',
          asked: { question: 'baby-signs', chose: ['violence'] },
          indicates: ['pregnancy-domestic-abuse'],
        },
        {
          id: 'violence-now',
          label: 'It happens in this pregnancy, or the mother is afraid',
          asked: { question: 'baby-signs', chose: ['violence'] },
          indicates: ['unborn-at-risk'],
        },
      ],
    }),
    radios({
      id: 'baby-assessment',
      part: 'baby',
      ask: 'Is the worry so great that a pre-birth assessment is needed?',
      asked: { audience: ['professional'] },
      ifMissing: 'Select yes or no, or that you do not know',
      options: [
        { id: 'no', label: 'No' },
        {
          id: 'yes',
          label: 'Yes',
          hint: 'A worker would look with the parents at what the baby will need',
          indicates: ['pre-birth-assessment-needed'],
        },
      ],
    }),
    checkboxes({
      id: 'baby-strengths',
      part: 'baby',
      ask: 'What goes well in this pregnancy?',
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'visits-kept',
          label: 'Midwife visits are kept and advice is followed',
          strengthens: 'health-followed',
        },
        { id: 'family', label: 'Relatives or friends will help', strengthens: 'wider-family' },
        {
          id: 'wants-help',
          label: { any: 'The parents ask for help and take it up', parent: 'We ask for help and take it up' },
          strengthens: 'asks-for-help',
        },
        {
          id: 'ready',
          label: 'The home is settled and the parents look forward to the baby',
          strengthens: 'enough-money',
        },
        { id: 'support', label: 'Support is in place and it is helping', strengthens: 'support-working' },
      ],
    }),
  ],
};
