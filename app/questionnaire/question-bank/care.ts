/**
 * Everyday care. Grades follow the published continuum documents: now and then is level 2, often or in
 * spells is level 3, harm or no change after help is level 4.
 */
import { type Area, checkboxes } from '../question.ts';

/** A young person answers about themselves: what only a baby or toddler can meet is not shown to them. */
const underOne = {
  all: [{ ages: ['under-6-months', '6-to-11-months'] }, { not: { audience: ['young-person'] } }],
} as const;
const underFive = {
  all: [{ ages: ['under-6-months', '6-to-11-months', '1-to-4'] }, { not: { audience: ['young-person'] } }],
} as const;
const missing = ['hungry', 'dirty', 'up-and-down', 'basics', 'baby-basics', 'fends'] as const;

export const care: Area = {
  id: 'care',
  name: { any: 'Everyday care', 'young-person': 'How I am looked after' },
  hint: 'Food, clothes, washing, keeping warm, seeing a doctor or dentist',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'care-signs',
      part: 'care',
      ask: {
        any: 'What have you noticed about everyday care?',
        parent: 'What is hard about everyday care?',
        'young-person': 'What is it like for you at home, day to day?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what fits about everyday care, or none of these',
      options: [
        {
          id: 'food-varies',
          label: {
            any: 'Food at home varies: some days there is little, or it is poor',
            'young-person': 'Some days there is not much food at home',
          },
          indicates: ['food-varies'],
        },
        {
          id: 'no-breakfast',
          label: {
            any: 'Often has no breakfast, or does not eat well',
            'young-person': 'I often have no breakfast, or do not eat well',
          },
          indicates: ['breakfast-missed'],
        },
        {
          id: 'hungry',
          label: {
            any: 'Is often hungry: no proper meals, or no lunch or lunch money',
            'young-person': 'I am often hungry: no proper meals, or no lunch or lunch money',
          },
          indicates: ['hungry-often'],
        },
        {
          id: 'grubby',
          label: {
            any: 'Sometimes not clean, or in clothes that are dirty, too small or too thin',
            'young-person': 'My clothes are sometimes dirty, too small or too thin',
          },
          indicates: ['clothes-washing-slip'],
        },
        {
          id: 'dirty',
          label: {
            any: 'Often dirty or smelly, so that others notice',
            'young-person': 'I often cannot get clean, and other people notice',
          },
          indicates: ['dirty-often'],
        },
        {
          id: 'late',
          label: {
            any: 'Needs are met late, or after what the adults want',
            parent: 'I cannot always see to what my child needs in time',
            'young-person': 'What I need gets sorted late, or last',
          },
          indicates: ['needs-met-late'],
        },
        {
          id: 'slips',
          label: {
            any: 'Care is mostly good but slips when life is hard',
            parent: 'I mostly cope, but things slip when life is hard',
            'young-person': 'I am mostly looked after, but not when things are hard at home',
          },
          indicates: ['care-slips'],
        },
        {
          id: 'up-and-down',
          label: {
            any: 'Care is fine for a while, then poor for a spell',
            parent: 'We have good spells, then times when I cannot care well for my child',
            'young-person': 'Sometimes I am looked after, then for a while I am not',
          },
          hint: 'Such as meals, bedtimes, comfort and being watched over',
          indicates: ['care-erratic'],
        },
        {
          id: 'basics',
          label: {
            any: 'Food, warmth, clean clothes or a clean bed are often missing',
            'young-person': 'I often do not have enough food, warmth, clean clothes or a clean bed',
          },
          indicates: ['basics-often-missing'],
        },
        {
          id: 'baby-basics',
          label: 'A baby under 1 is often left wet, dirty, cold or not fed',
          asked: underOne,
          indicates: ['baby-basics-missing'],
        },
        {
          id: 'fends',
          label: {
            any: 'Mostly has to look after themselves: getting up, meals, washing',
            parent: 'My child mostly has to look after themselves',
            'young-person': 'I mostly have to look after myself: getting up, meals, washing',
          },
          asked: { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
          indicates: ['fends-for-self'],
        },
        {
          id: 'health',
          label: {
            any: 'Check-ups, teeth, medicine or a special diet are not looked after well',
            'young-person': 'I do not get to the doctor or dentist, or get my medicine, as I should',
          },
          hint: 'We will ask more about this',
          indicates: ['health-care-slips'],
        },
        {
          id: 'severe',
          label: {
            any: 'Is ill or in danger because of no food, warmth or clean place to live',
            'young-person': 'I am ill or not safe because I have no food, warmth or clean place to live',
          },
          indicates: ['severe-neglect'],
        },
      ],
    }),
    checkboxes({
      id: 'care-health',
      part: 'care',
      ask: {
        any: 'What happens about health and teeth?',
        'young-person': 'What happens about your health and teeth?',
      },
      asked: { question: 'care-signs', chose: ['health'] },
      ifMissing: 'Select what happens about health and teeth, or none of these',
      options: [
        {
          id: 'a-few-missed',
          label: {
            any: 'A check-up or jab was missed, or put off',
            'young-person': 'I have missed a check-up or a jab',
          },
        },
        {
          id: 'too-often',
          label: {
            any: 'Is often taken to the doctor or hospital with no need',
            parent: 'I often take my child to the doctor or hospital to be sure',
            'young-person': 'I am often taken to the doctor when I am fine',
          },
          indicates: ['doctor-without-need'],
        },
        {
          id: 'teeth',
          label: {
            any: 'Has bad teeth or tooth pain that has not been treated',
            'young-person': 'I have bad teeth or tooth pain and have not been taken to a dentist',
          },
          indicates: ['teeth-untreated'],
        },
        {
          id: 'diet',
          label: {
            any: 'Has an allergy or needs a special diet, and it is not kept to',
            'young-person': 'I have an allergy or need a special diet, and it is not kept to at home',
          },
          indicates: ['diet-needs-unmet'],
        },
        {
          id: 'appointments',
          label: {
            any: 'Misses health appointments again and again',
            'young-person': 'I keep missing health appointments because no one takes me',
          },
          indicates: ['appointments-missed'],
        },
        {
          id: 'illness',
          label: {
            any: 'Has an illness that keeps coming back or is not treated as it should be',
            'young-person': 'I have an illness that is not treated as it should be',
          },
          hint: 'Such as asthma, diabetes, fits, eczema or head lice that never clear',
          indicates: ['illness-badly-managed'],
        },
        {
          id: 'vital',
          label: {
            any: 'Urgent or vital treatment is refused or not got',
            'young-person': 'I need a doctor or treatment badly and am not allowed to have it',
          },
          hint: {
            any: 'Health is getting worse, or could, because of it',
            'young-person': 'Your health is getting worse, or could, because of it',
          },
          indicates: ['medical-care-refused'],
        },
      ],
    }),
    checkboxes({
      id: 'care-effect',
      part: 'care',
      ask: { any: 'What else is true about this?', 'young-person': 'What else is true for you?' },
      asked: {
        any: [
          { question: 'care-signs', chose: missing },
          { question: 'care-health', chose: ['teeth', 'diet', 'appointments', 'illness'] },
        ],
      },
      ifMissing: 'Select what else is true, or none of these',
      options: [
        { id: 'new', label: 'It is new, or something just happened that explains it' },
        { id: 'long', label: 'It has gone on for more than six months', indicates: ['long-standing'] },
        {
          id: 'health',
          label: {
            any: 'It is making the child ill, tired, thin or slow to learn',
            parent: 'It is making my child ill, tired, thin or slow to learn',
            'young-person': 'It is making me ill, tired or thin, or I cannot keep up at school',
          },
          indicates: ['care-harms-health'],
        },
        {
          id: 'not-growing',
          label: 'A child under 5 is not growing as they should, and no illness explains it',
          asked: underFive,
          indicates: ['failing-to-thrive'],
        },
        {
          id: 'hospital',
          label: {
            any: 'The child has been very ill or in hospital because of it',
            parent: 'My child has been very ill or in hospital because of it',
            'young-person': 'I have been very ill or in hospital because of it',
          },
          indicates: ['severe-neglect'],
        },
        {
          id: 'despite-help',
          label: {
            any: 'The family has had help for months, and the child still goes without',
            parent: 'We have had help for months, and my child still goes without',
            'young-person': 'My family has had help for months, and I still go without',
          },
          asked: { question: 'care-signs', chose: missing },
          indicates: ['neglect-despite-help'],
        },
      ],
    }),
    checkboxes({
      id: 'care-strengths',
      part: 'care',
      ask: { any: 'What goes well with everyday care?', 'young-person': 'What goes well for you at home?' },
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'warm',
          label: {
            any: 'There is love and warmth at home',
            'young-person': 'I feel loved at home',
          },
          strengthens: 'warm-care',
        },
        {
          id: 'health-kept',
          label: {
            any: 'Has a doctor and a dentist and is taken when ill',
            'young-person': 'I have a doctor and a dentist and am taken when I am ill',
          },
          strengthens: 'health-followed',
        },
        {
          id: 'relatives',
          label: {
            any: 'Relatives or friends help with meals, clothes or care',
            'young-person': 'Relatives or friends help to look after me',
          },
          strengthens: 'wider-family',
        },
        {
          id: 'wants-help',
          label: {
            any: 'The parents want help and use it',
            parent: 'We want help and will use it',
            'young-person': 'My parents want help and use it',
          },
          strengthens: 'asks-for-help',
        },
        {
          id: 'helping',
          label: 'Help is in place and things are getting better',
          strengthens: 'support-working',
        },
      ],
    }),
  ],
};
