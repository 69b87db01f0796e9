/**
 * Plans, rules and beliefs that may harm. Asks what happens, never about religion or background. After the
 * Forced Marriage Unit's and FGM multi-agency guidance; a marriage under 18 is a crime since the Marriage
 * Act 2022.
 */
import { type Area, checkboxes } from '../question.ts';

export const familyRules: Area = {
  id: 'family-rules',
  name: 'Family rules, plans and beliefs',
  hint: 'Plans for marriage, a trip abroad and a special ceremony, fear of shaming the family',
  questions: [
    checkboxes({
      id: 'family-rules-signs',
      part: 'family-rules',
      ask: {
        any: 'What have you seen or been told?',
        parent: 'What is happening or planned?',
        'young-person': 'What is happening or planned?',
      },
      hint: {
        any: 'Tick everything that fits. Do not ask the family about it yet.',
        parent: 'Tick everything that fits',
        'young-person': 'Tick everything that fits. We know it may not be safe to talk at home.',
      },
      ifMissing: 'Select what is happening, or none of these',
      options: [
        {
          id: 'clash',
          label: {
            any: 'Rows about clothes, friends or going out',
            'young-person': 'We row about clothes, friends or going out',
          },
          asked: { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
          indicates: ['rules-clash'],
        },
        {
          id: 'kept-in',
          label: {
            any: 'Kept from friends, a phone or school trips to protect the family name',
            'young-person': 'I am kept from friends, a phone or school trips to protect the family name',
          },
          asked: { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
          indicates: ['freedom-curbed'],
        },
        {
          id: 'afraid',
          label: {
            any: 'Is afraid of what the family would do if they found something out',
            'young-person': 'I am afraid of what my family would do if they found something out',
          },
          hint: {
            any: 'Such as a boyfriend or girlfriend, or how they dress or live',
            'young-person': 'Such as a boyfriend or girlfriend, or how you dress or live',
          },
          indicates: ['afraid-of-family-knowing'],
        },
        {
          id: 'threats',
          label: {
            any: 'Is threatened, hurt, locked in or always watched for bringing shame',
            'young-person': 'I am threatened, hurt, locked in or always watched for bringing shame',
          },
          indicates: ['honour-abuse'],
        },
        {
          id: 'married-young',
          label: {
            any: 'A brother, sister or cousin was married young or did not want to marry',
            'young-person': 'My brother, sister or cousin was married young or did not want to marry',
          },
          indicates: ['early-marriage-in-family'],
        },
        {
          id: 'marriage',
          label: {
            any: 'There are plans for marriage before 18, or one the child does not want',
            parent: 'There are plans for my child to marry before 18',
            'young-person': 'There are plans for me to marry before 18, or I do not want to',
          },
          hint: 'Any ceremony counts, with or without papers',
          indicates: ['forced-marriage'],
        },
        {
          id: 'trip',
          label: {
            any: 'A trip abroad is planned that the child fears or may not come back from',
            parent: 'Relatives plan a trip abroad that I fear my child may not come back from',
            'young-person': 'A trip abroad is planned, and I am scared or think I may not come back',
          },
          indicates: ['trip-feared'],
        },
        {
          id: 'cut-in-family',
          label: {
            any: 'Women in the family were cut as girls; no plan for this child is known',
            parent: 'Women in our family were cut as girls; we do not plan it for our child',
            'young-person': 'Women in my family were cut as girls; I do not know of a plan for me',
          },
          hint: 'Also called FGM, female circumcision or sunna',
          indicates: ['fgm-in-family'],
        },
        {
          id: 'ceremony',
          label: {
            any: 'A trip abroad and a special ceremony, or talk of a girl being cut',
            parent: 'Relatives plan a special ceremony, or talk of cutting my daughter',
            'young-person': 'There is a trip abroad and a special ceremony, or talk of me being cut',
          },
          hint: 'Or she came back from a trip quiet, in pain or long in the toilet',
          indicates: ['fgm-risk'],
        },
        {
          id: 'spirits',
          label: {
            any: 'Is called a witch, cursed or possessed, or is hurt to drive something out',
            'young-person': 'I am called a witch, cursed or possessed, or am hurt to drive it out',
          },
          indicates: ['faith-abuse'],
        },
        {
          id: 'custom',
          label: {
            any: 'Something painful or harmful is done to the child as a custom',
            parent: 'Something painful or harmful is done to my child as a custom',
            'young-person': 'Something painful or harmful is done to me as a custom',
          },
          hint: {
            any: 'Such as breast ironing, burning or fasting that makes them ill',
            'young-person': 'Such as breast ironing, burning or fasting that makes you ill',
          },
          indicates: ['harmful-practice'],
        },
        {
          id: 'hate',
          label: {
            any: 'Adults at home back violence for a cause, or teach the child to hate',
            parent: 'Somebody at home backs violence for a cause, or teaches my child to hate',
            'young-person': 'Adults at home back violence for a cause, or teach me to hate',
          },
          indicates: ['violence-backed-at-home'],
        },
        {
          id: 'needs-limited',
          label: {
            any: 'Because of beliefs, needs such as a doctor, food or learning are not fully met',
            'young-person': 'Because of beliefs at home I do not get all I need, such as a doctor or school',
          },
          indicates: ['beliefs-limit-needs'],
        },
      ],
    }),
    checkboxes({
      id: 'family-rules-more',
      part: 'family-rules',
      ask: { any: 'What else is true?', 'young-person': 'What else is true for you?' },
      asked: {
        question: 'family-rules-signs',
        chose: ['kept-in', 'afraid', 'married-young', 'cut-in-family', 'needs-limited'],
      },
      ifMissing: 'Select what else is true, or none of these',
      options: [
        {
          id: 'punished',
          label: {
            any: 'May be hurt, sent away or killed for breaking the rules',
            'young-person': 'I may be hurt, sent away or killed for breaking the rules',
          },
          indicates: ['honour-abuse'],
        },
        {
          id: 'pushed-to-marry',
          label: {
            any: 'There is talk of who they will marry, or papers or a passport were taken',
            'young-person': 'They talk of who I will marry, or took my papers or passport',
          },
          indicates: ['forced-marriage'],
        },
        {
          id: 'relatives-want-it',
          label: {
            any: 'Relatives press for a girl to be cut, or a sister was cut',
            'young-person': 'Relatives want me to be cut, or my sister was cut',
          },
          asked: { question: 'family-rules-signs', chose: ['cut-in-family'] },
          indicates: ['fgm-risk'],
        },
        {
          id: 'ill',
          label: {
            any: 'Is getting ill because a doctor or food is refused',
            'young-person': 'I am getting ill because I am not allowed a doctor or food',
          },
          asked: { question: 'family-rules-signs', chose: ['needs-limited'] },
          indicates: ['medical-care-refused'],
        },
      ],
    }),
    checkboxes({
      id: 'family-rules-strengths',
      part: 'family-rules',
      ask: {
        any: 'What helps to keep the child safe?',
        parent: 'What helps?',
        'young-person': 'What helps you?',
      },
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'ally',
          label: {
            any: 'A parent or relative is on the child’s side and can act',
            parent: 'I am on my child’s side and can act',
            'young-person': 'A parent or relative is on my side and can act',
          },
          strengthens: 'safe-adult',
        },
        {
          id: 'talks',
          label: {
            any: 'The child can talk to somebody outside the family',
            parent: 'My child can talk to somebody outside the family',
            'young-person': 'I can talk to somebody outside the family',
          },
          strengthens: 'child-talks',
        },
        {
          id: 'school',
          label: {
            any: 'Is at school or college and doing well there',
            'young-person': 'I am doing well at school or college',
          },
          strengthens: 'school-going-well',
        },
      ],
    }),
  ],
};
