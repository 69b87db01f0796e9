/** Needs of young carers. */
export const caring = {
  'young-carer': 'Helps to care for somebody at home',
  'young-carer-worried': 'Often worries about somebody at home who is ill or cannot cope',
  'young-carer-affected': 'Caring affects school, friends, sleep or health',
  'young-carer-heavy': 'Gives personal care, medicine or lifting',
  'young-carer-in-charge': 'Runs the home or looks after younger children most of the time',
  'young-carer-isolated': 'A young carer and an unsupported parent are isolated',
  'young-carer-harmed': 'Caring puts the child in danger or badly harms them',
} as const;
