/**
 * Family rules, plans and beliefs that may harm. The gravest are in safety.ts. What is asked is what
 * happens, never who the family are.
 */
export const familyRules = {
  'rules-clash': 'Clashes about clothes, friends or going out',
  'freedom-curbed': 'Kept from friends, phone or school life because of the family’s name',
  'afraid-of-family-knowing': 'Afraid of what the family would do if they knew something',
  'trip-feared': 'A trip is planned that the child fears or may not return from',
  'early-marriage-in-family': 'Brothers, sisters or cousins were married young or against their will',
  'fgm-in-family': 'Women or girls in the family have been cut; nothing points to a plan for this child',
  'beliefs-limit-needs': 'Practices or beliefs mean that the child’s needs are not fully met',
  'violence-backed-at-home': 'Adults at home back violence for a cause, or teach the child to hate',
  'harmful-practice': 'A painful or harmful practice is done to the child as custom',
} as const;
