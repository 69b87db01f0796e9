/**
 * Concerns about health, growth, teeth, diet and sleep.
 * Vital care refused and failure to thrive are in safety.ts.
 */
export const health = {
  'minor-health-problem': 'Minor health problems',
  'sleep-difficulty': 'Sleep is a problem',
  'checks-missed': 'Health checks or immunisations are missed',
  'appointments-often-missed': 'Routine and other health appointments are missed again and again',
  'tooth-decay': 'Some tooth decay',
  'tooth-decay-untreated': 'Significant tooth decay or pain that is not treated',
  'weight-concern': 'Weight gain or loss affects health',
  'weight-across-centiles': 'Weight has dropped across centiles',
  'weight-endangers-health': 'Weight puts health at serious risk and advice has not been followed',
  'long-illness-not-treated': 'A long-term or recurring health problem is untreated or badly managed',
  'diet-need-unmet': 'A special dietary need is not met',
  'casualty-often': 'Taken to A&E or the doctor often without need',
  'accidents-many': 'Has many accidents',
  'illness-puzzling': 'Signs of illness that tests do not explain, or that only one adult has seen',
  'no-gp-or-dentist': 'Not registered with a GP or dentist',
  'seen-by-no-service': 'No access to core services',
  'unwell-without-help': 'Medical evidence that the child is unlikely to stay well without help',
  'treatment-neglected': 'Regular treatment is not given and the child’s health is suffering',
} as const;
