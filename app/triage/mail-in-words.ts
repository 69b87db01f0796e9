/** What a person at the front door reads about a message: which one, and why it did not arrive. */
const templates: Record<string, string> = {
  'referral-received': 'We have what you sent',
  'referral-decided': 'There is an answer',
  'family-answer': 'Something to read, for the family',
  'referrer-question': 'We have a question',
  'clocks-missed': 'Clocks that were missed',
  'hand-over-list-ready': 'The hand-over list is ready',
  'front-door-alert': 'Waiting in the queue',
  'agency-check': 'A check is waiting for you',
  'agency-check-chased': 'A check still waits for your reply',
  'agency-check-sooner': 'A check is needed sooner',
  invitation: 'An invitation to set up an account',
  'password-reset': 'A link to choose a new password',
  'account-changed': 'The way somebody signs in was changed',
  'access-alert': 'Who opened a record',
};

export function templateInWords(template: string): string {
  return templates[template] ?? template;
}

const problems: Record<string, string> = {
  'bad-address': 'This cannot be an e-mail address',
  'no-longer-safe': 'This mailbox is no longer said to be safe, so it is not sent',
  'told-otherwise': 'It did not arrive, and somebody told them in another way',
  interrupted: 'The last attempt was cut off',
  EAUTH: 'The mail server refused our password',
  ETLS: 'There was no safe connection to the mail server',
  EDNS: 'The mail server could not be found',
  ECONNECTION: 'The mail server could not be reached',
  ESOCKET: 'The mail server could not be reached',
  ETIMEDOUT: 'The mail server did not answer',
};

/** The code stays beside the words, for whoever runs the service. */
export function problemInWords(code: string): string {
  const known = problems[code];
  if (known) return `${known} (${code})`;
  if (/^smtp-5\d\d$/.test(code)) return `The mail server refused the address or the message (${code})`;
  if (/^smtp-4\d\d$/.test(code)) return `The mail server kept putting us off (${code})`;
  return `It could not be sent (${code})`;
}
