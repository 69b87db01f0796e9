/**
 * Concerns about behaviour, offending, drugs and alcohol.
 * Gangs, weapons and sexual harm are in safety.ts.
 */
export const conduct = {
  'behaviour-hard-at-home': 'Hard to manage at home; boundaries are not kept',
  'behaviour-disruptive': 'Often in trouble at school or nursery for behaviour',
  'aggression-outbursts': 'Outbursts: shouts, breaks things or lashes out at times',
  'violent-to-family': 'Violent or threatening to a parent, brother or sister',
  'risk-taking': 'Takes risks that could cause harm, such as running off',
  'behaviour-endangers': 'Behaviour puts the child and others at serious risk',
  'beyond-control': 'Beyond parental control and at risk of significant harm',
  'antisocial-early': 'Early signs of anti-social behaviour or offending',
  'offending-emerging': 'Starts to offend or re-offends',
  'weapon-once': 'Took a weapon out once, with no threat made and no link to a gang',
  'offending-serious': 'Serious or violent offending',
  'fire-or-animals': 'Sets fires or harms animals',
  'substance-early': 'Early or low-level use of drugs, alcohol or tobacco',
  'substance-regular': 'Regular use of drugs or alcohol, or use that causes concern',
  'substance-severe': 'Drug or alcohol use severely affects health or development',
} as const;
