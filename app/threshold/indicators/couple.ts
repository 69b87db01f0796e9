/** Arguments, control and violence between adults, and in teenagers’ own relationships, in grades. */
export const couple = {
  'arguments-draw-in': 'The parents argue in ways that can draw the child in',
  'domestic-minor-history': 'A history of minor to moderate violence between the adults',
  'domestic-past-protected':
    'Domestic abuse is over; steps to stay safe have been taken or the risk assessed',
  'domestic-ongoing': 'Domestic abuse is going on or is suspected',
  'domestic-control': 'One adult controls the other',
  'domestic-after-parting': 'Harassment, threats or stalking after the couple parted',
  'domestic-high-risk': 'Domestic abuse assessed as high risk or sent to a MARAC',
  'domestic-child-sees': 'The child sees, hears or lives with domestic abuse',
  'domestic-child-affected': 'The child is affected by domestic abuse',
  'domestic-child-in-middle': 'The child is hurt, steps in or is used in domestic abuse',
  'domestic-pregnant': 'The adult being harmed is pregnant or has a baby under one',
  'domestic-chronic': 'Domestic abuse has happened many times over a year or more',
  'domestic-leaving': 'The adult being harmed is leaving or has just left',
  'teen-partner-control': 'A young person’s partner controls or frightens them',
  'teen-partner-violence': 'A young person’s partner is violent or threatens them',
  'teen-hurts-partner': 'A young person controls or hurts their partner',
} as const;
