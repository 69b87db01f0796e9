/** Everyday care: food, clothes, washing, warmth and health care arranged by parents. */
export const care = {
  'food-varies': 'Food at home varies in amount and quality',
  'breakfast-missed': 'Often no breakfast, or a poor diet',
  'hungry-often': 'Often hungry when seen; meals are not routinely given',
  'clothes-washing-slip':
    'Sometimes not clean, or in clothes that are dirty, too small or wrong for the weather',
  'dirty-often': 'Often dirty or smelly, so that it is noticed',
  'needs-met-late': 'Needs are met late, or come second to the adults’ own',
  'care-slips': 'Care is mostly good but slips at times',
  'care-erratic': 'Care is erratic, with spells of poor quality',
  'basics-often-missing': 'Food, warmth or other basics are often missing',
  'baby-basics-missing': 'A baby’s basic needs are often left unmet',
  'fends-for-self': 'The child mostly has to look after themselves',
  'health-care-slips': 'Health care is sometimes missed or left late',
  'doctor-without-need': 'Taken to the doctor or casualty often without need',
  'teeth-untreated': 'Significant tooth decay or dental pain left untreated',
  'diet-needs-unmet': 'A special dietary need or allergy is not met',
  'appointments-missed': 'Health appointments are missed again and again',
  'illness-badly-managed': 'A recurring or long-term illness is untreated or badly managed',
  'care-harms-health': 'Gaps in care are affecting health, growth or learning',
} as const;
