/** Housing, money and access to services, in grades. A home that is itself a danger is in safety.ts. */
export const home = {
  'housing-poor': 'Housing is only just adequate or in poor repair',
  'housing-overcrowded': 'The home is overcrowded',
  'housing-temporary': 'Temporary housing, or the family has moved often',
  'home-may-be-lost': 'The family may lose its home',
  'family-homeless': 'The family has no home of its own',
  'homeless-16-17': 'A 16 or 17 year old is homeless or about to be',
  'money-short': 'Money is short, or there is debt',
  'basics-unaffordable': 'Often no money for food, heating or clothes',
  'no-benefits': 'The family cannot get benefits or housing help',
  'services-hard-to-reach': 'It is hard to reach doctors, school or other services',
  'no-core-services': 'The child has no access to core services',
  'home-safety-patchy': 'Safety equipment is used only now and then',
  'neighbourhood-trouble': 'Harassment or trouble from people nearby',
  'neighbourhood-targeted': 'People nearby threaten or attack the family again and again',
  'home-affects-health': 'Housing or lack of money makes the child ill again and again',
} as const;
