/** Harm online, in grades. Grooming and exploitation themselves are in safety.ts. */
export const online = {
  'screen-time': 'Screen time crowds out sleep, school or play',
  'online-unkind': 'Sends or receives unkind messages',
  'online-unchecked': 'Goes online with no limits or checks by an adult',
  'online-harmful-content': 'Sees sexual, violent or self-harm content',
  'online-spending': 'Bets or spends too much online',
  'online-strangers': 'Talks to people online whom nobody knows in real life',
  'online-risk-growing': 'Risky use of forums, chats or apps is growing',
  'meets-online-stranger': 'Has met, or plans to meet, somebody known only online',
  'nude-shared': 'Has sent a nude or sexual picture',
  'nude-shared-among-peers': 'A sexual picture was shared freely with somebody of the same age',
  'nudes-of-others-shared': 'Shares or asks for sexual pictures of other young people',
} as const;
