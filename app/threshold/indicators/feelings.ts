/** Concerns about feelings, mental health and self-harm. Wanting to die is in safety.ts. */
export const feelings = {
  'low-mood': 'Often sad, worried or upset: low-level emotional difficulty',
  'separation-anxiety': 'Finds it very hard to be apart from the main carer',
  'regressed-behaviour': 'Wets, soils or acts like a much younger child under stress',
  'fear-after-event': 'Nightmares, flashbacks or fear after something frightening',
  'emotional-disorder': 'A diagnosed emotional or behavioural condition',
  'feelings-disrupt-life': 'Feelings get in the way of school, sleep or friends on most days',
  'mental-health-emerging': 'Emerging mental ill health such as anxiety, panic or depression',
  'eating-disorder': 'Signs of an eating disorder',
  'eating-disorder-grave': 'An eating disorder that puts health in serious danger',
  'self-harm-low': 'Self-harm once, or minor and now and then',
  'self-harm-repeated': 'Self-harm happens repeatedly',
  'self-harm-escalating': 'Self-harm is growing in severity, frequency or kind',
  'self-harm-grave': 'Self-harm that puts life or health in serious danger',
  'death-thoughts-passing': 'Passing thoughts of not being here, without plan or intent',
  'shut-down': 'Withdrawn, shut down or hardly leaves the room',
  'mental-health-complex': 'Complex mental ill health that harms the child’s development',
} as const;
