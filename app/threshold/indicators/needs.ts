/**
 * Needs that come with disability or slow development.
 * "Disabled" and "learning disability" are in general.ts.
 */
export const needs = {
  'milestones-slow': 'Slow to reach developmental milestones',
  'milestones-unlikely': 'Far behind; development is unlikely to be met without a lot of help',
  'speech-language-need': 'Speech, language or communication difficulties',
  'sensory-need': 'Low-level support for a sight or hearing impairment',
  'disability-low-support': 'Low-level support for a diagnosed disability or long-term condition',
  'neurodevelopmental-need': 'Has, or is waiting to be assessed for, autism, ADHD or the like',
  'self-care-delayed': 'Cannot yet do for themselves what others of that age can',
  'inclusive-activities': 'Needs activities or non-specialist short breaks suited to a disability',
  'home-not-suited': 'The home or equipment does not suit the disability',
  'disability-significant': 'A significant disability that needs a lot of care every day',
  'carers-worn-out': 'Caring for a disabled child wears the family out',
  'overnight-respite': 'Needs overnight short breaks or a disabled children’s team',
  'disability-complex': 'Complex, multiple or life-limiting conditions',
  'disability-care-unmet': 'The parents cannot give all the care that a disabled child needs',
} as const;
