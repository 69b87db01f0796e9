/** A baby not yet born, in grades. A parent’s history or life that puts the baby at serious risk is in safety.ts. */
export const baby = {
  'late-booking': 'Antenatal care started late, or some appointments were missed',
  'antenatal-mostly-missed': 'Most antenatal appointments are missed',
  'pregnancy-concealed': 'The pregnancy was or is hidden or denied',
  'pregnancy-domestic-abuse': 'The mother has been hurt, threatened or controlled by a partner or relative',
  'pregnancy-substances': 'An expectant parent drinks or takes drugs',
  'pregnancy-substances-stopped': 'An expectant parent stopped drink or drugs for the pregnancy',
  'expectant-low-mood': 'An expectant parent is low or anxious',
  'expectant-mental-illness': 'An expectant parent has a serious mental illness',
  'expectant-learning-disability': 'An expectant parent has a learning disability or needs much help',
  'expectant-no-support': 'Real doubt that an expectant parent can care for the baby, and no support',
  'older-child-helped': 'An older child has had a plan, or lives with relatives',
  'expectant-young': 'The expectant parents are young and need help',
  'expectant-mother-under-16': 'The expectant mother is under 16, or is in care',
  'baby-not-ready-for': 'No settled home, money or things ready for the baby',
  'baby-unwanted': 'An expectant parent does not want the baby, or does not feel able to keep it',
  'pre-birth-assessment-needed': 'Worry is high enough for a pre-birth assessment',
} as const;
