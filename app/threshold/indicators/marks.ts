/** Injuries and physical punishment, in grades. The gravest are in safety.ts. */
export const marks = {
  'minor-injury': 'A bruise, graze or small injury with a clear reason',
  'accidents-small': 'Small accidents happen more often than usual',
  'accidents-frequent': 'Frequent accidents that need a doctor or hospital',
  'injury-help-late': 'Help for an injury was got late',
  'injury-unusual-place': 'A bruise on the ear, neck, tummy, back or bottom',
  'smacked-once': 'Smacked once or very rarely, no mark',
  'smacked-often': 'Physical punishment is used as discipline, no mark',
  'handled-roughly': 'Pushed, pulled or handled roughly, no mark',
  'hit-on-head-or-hard': 'Hit hard, on the head or face, or with an object, no mark seen',
  'baby-hit-or-rough': 'A baby is smacked, shaken or handled roughly',
  'afraid-of-being-hurt': 'The child is afraid of being hurt at home',
} as const;
