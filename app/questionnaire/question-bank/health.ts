/**
 * Health and growing.
 * Follows the Healthy Child Programme, "was not brought" guidance and published thresholds.
 */
import { type Area, checkboxes } from '../question.ts';

const fromBirth = {
  ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
} as const;
const small = { ages: ['under-6-months', '6-to-11-months', '1-to-4'] } as const;

export const health: Area = {
  id: 'health',
  name: { any: 'Health and growing', 'young-person': 'My health' },
  hint: 'Illness, teeth, weight, sleep, missed appointments',
  asked: fromBirth,
  questions: [
    checkboxes({
      id: 'health-signs',
      part: 'health',
      ask: {
        any: 'How is the child’s health?',
        parent: 'How is your child’s health?',
        'young-person': 'How is your health?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is true about health, or none of these',
      options: [
        {
          id: 'usual',
          label: {
            any: 'Gets the usual colds and bumps, and is well cared for',
            'young-person': 'I get the usual colds and bumps, and I am well cared for',
          },
        },
        {
          id: 'minor',
          label: {
            any: 'Has small health problems that keep coming back',
            'young-person': 'I have small health problems that keep coming back',
          },
          hint: 'For example, coughs, rashes or tummy aches',
          indicates: ['minor-health-problem'],
        },
        {
          id: 'sleep',
          label: { any: 'Does not sleep well', 'young-person': 'I do not sleep well' },
          indicates: ['sleep-difficulty'],
        },
        {
          id: 'checks',
          label: {
            any: 'Has missed health checks, jabs or visits to the clinic',
            'young-person': 'I have missed health checks, jabs or visits to the clinic',
          },
          indicates: ['checks-missed'],
        },
        {
          id: 'no-doctor',
          label: {
            any: 'Has no doctor (GP) or no dentist',
            'young-person': 'I have no doctor (GP) or no dentist',
          },
          indicates: ['no-gp-or-dentist'],
        },
        {
          id: 'teeth',
          label: { any: 'Has bad teeth', 'young-person': 'I have bad teeth' },
          indicates: ['tooth-decay'],
        },
        {
          id: 'weight',
          label: {
            any: 'Weight going up or down is bad for their health',
            'young-person': 'My weight going up or down is bad for my health',
          },
          indicates: ['weight-concern'],
        },
        {
          id: 'special-diet',
          label: {
            any: 'Must not eat some foods, and this is not kept to',
            'young-person': 'I must not eat some foods, and the adults at home do not keep to it',
          },
          hint: 'For example, a nut allergy',
          indicates: ['diet-need-unmet'],
        },
        {
          id: 'long-illness',
          label: {
            any: 'Has an illness that lasts or keeps coming back',
            'young-person': 'I have an illness that lasts or keeps coming back',
          },
          hint: 'For example, asthma, epilepsy or diabetes',
          indicates: ['disabled-child'],
        },
        {
          id: 'casualty',
          label: {
            any: 'Is often taken to A&E or the doctor, or is often hurt in accidents',
            'young-person': 'I am often taken to A&E or the doctor, or often hurt in accidents',
          },
          indicates: ['casualty-often'],
        },
        {
          id: 'doctor-says',
          label: {
            any: 'A doctor or nurse says that they will not stay well without more help',
            'young-person': 'A doctor or nurse says that I will not stay well without more help',
          },
          indicates: ['unwell-without-help'],
        },
      ],
    }),
    checkboxes({
      id: 'health-detail',
      part: 'health',
      ask: { any: 'Which of these are also true?', 'young-person': 'Which of these are also true for you?' },
      hint: 'Tick everything that fits',
      asked: {
        question: 'health-signs',
        chose: ['minor', 'checks', 'no-doctor', 'teeth', 'weight', 'long-illness', 'casualty', 'doctor-says'],
      },
      ifMissing: 'Select what is also true, or none of these',
      options: [
        {
          id: 'often-missed',
          label: {
            any: 'Misses visit after visit, also for things that are wrong',
            'young-person': 'I miss visit after visit, also for things that are wrong',
          },
          asked: { question: 'health-signs', chose: ['checks', 'teeth', 'long-illness', 'doctor-says'] },
          indicates: ['appointments-often-missed'],
        },
        {
          id: 'no-services',
          label: {
            any: 'No nurse, doctor, nursery or school sees them at all',
            'young-person': 'No nurse, doctor or school sees me at all',
          },
          asked: { question: 'health-signs', chose: ['checks', 'no-doctor'] },
          indicates: ['seen-by-no-service'],
        },
        {
          id: 'teeth-untreated',
          label: {
            any: 'Has many bad teeth or tooth pain, and is not being treated',
            'young-person': 'I have many bad teeth or tooth pain, and get no treatment',
          },
          asked: { question: 'health-signs', chose: ['teeth'] },
          indicates: ['tooth-decay-untreated'],
        },
        {
          id: 'weight-dropped',
          label: {
            any: 'Weight has dropped across the lines on the growth chart',
            'young-person': 'My weight has dropped a lot',
          },
          hint: 'Some people say centiles',
          asked: { question: 'health-signs', chose: ['weight'] },
          indicates: ['weight-across-centiles'],
        },
        {
          id: 'not-growing',
          label: {
            any: 'Is not growing, and no illness has been found to explain it',
            'young-person': 'I am not growing, and no illness explains it',
          },
          hint: 'Some people say failing to thrive',
          asked: { all: [small, { question: 'health-signs', chose: ['weight'] }] },
          indicates: ['failing-to-thrive'],
        },
        {
          id: 'weight-danger',
          label: {
            any: 'Weight puts their health at great risk, and advice has not been kept to',
            'young-person': 'My weight puts my health at great risk, and advice has not worked',
          },
          asked: { question: 'health-signs', chose: ['weight'] },
          indicates: ['weight-endangers-health'],
        },
        {
          id: 'badly-managed',
          label: {
            any: 'The health problem is not treated, or not treated well',
            'young-person': 'My health problem is not treated, or not treated well',
          },
          hint: 'For example, medicine is often missed',
          asked: { question: 'health-signs', chose: ['minor', 'long-illness', 'doctor-says'] },
          indicates: ['long-illness-not-treated'],
        },
        {
          id: 'getting-ill',
          label: {
            any: 'Regular treatment is not given, and they are getting more ill',
            'young-person': 'I do not get my regular treatment, and I am getting more ill',
          },
          asked: { question: 'health-signs', chose: ['minor', 'long-illness', 'doctor-says'] },
          indicates: ['treatment-neglected'],
        },
        {
          id: 'refused',
          label: {
            any: 'Care that cannot wait is refused, or nobody goes to get it',
            'young-person': 'I need care that cannot wait, and nobody gets it for me',
          },
          hint: 'Urgent or life-saving care',
          asked: {
            question: 'health-signs',
            chose: ['teeth', 'weight', 'long-illness', 'minor', 'doctor-says'],
          },
          indicates: ['medical-care-refused'],
        },
        {
          id: 'puzzling',
          label: {
            any: 'Tests do not explain the illness',
            professional: 'Tests do not explain the illness, or only one adult has seen the signs of it',
            'young-person': 'Tests do not explain why I am ill',
          },
          asked: { question: 'health-signs', chose: ['minor', 'long-illness', 'casualty', 'doctor-says'] },
          indicates: ['illness-puzzling'],
        },
        {
          id: 'accidents',
          label: { any: 'Has had many accidents', 'young-person': 'I have had many accidents' },
          asked: { question: 'health-signs', chose: ['casualty'] },
          indicates: ['accidents-many'],
        },
      ],
    }),
    checkboxes({
      id: 'health-strengths',
      part: 'health',
      ask: 'What goes well with health?',
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'follows-advice',
          label: {
            any: 'The family goes to visits and keeps to advice',
            parent: 'We go to visits and keep to advice',
            'young-person': 'I go to visits and keep to advice',
          },
          strengthens: 'health-followed',
        },
        {
          id: 'treated',
          label: 'Treatment or help is in place, and it works',
          strengthens: 'support-working',
        },
        {
          id: 'asks',
          label: {
            any: 'The parents ask for help when it is needed',
            parent: 'We ask for help when we need it',
            'young-person': 'My family asks for help when I need it',
          },
          strengthens: 'asks-for-help',
        },
        {
          id: 'routine',
          label: {
            any: 'There are steady meals and bedtimes',
            'young-person': 'I have steady meals and bedtimes',
          },
          strengthens: 'settled-routine',
        },
      ],
    }),
  ],
};
