/** How an answer is told, and in what words somebody is asked to tell it. */
export const tellWays = ['email', 'call', 'letter', 'worker', 'none'] as const;
export type TellWay = (typeof tellWays)[number];

/** How a person tells it. In person is always possible; that nobody could be reached is said too, with what was tried. */
export const personWays = ['call', 'letter', 'worker', 'in-person', 'not-reached'] as const;
export type PersonWay = (typeof personWays)[number];

export const wayInWords: Record<TellWay | Exclude<PersonWay, 'not-reached'>, string> = {
  email: 'by e-mail, which says only that there is an answer',
  call: 'by telephone',
  letter: 'by letter',
  worker: 'through school or another worker',
  'in-person': 'in person',
  none: 'on the status page only: no way to reach them is safe',
};

/** Somebody who has not heard of the decision that counts, as the database tells it. */
export interface NotTold {
  recipient: 'referrer' | 'family';
  /** How they were meant to hear; null for the family, and for whoever sent a contact that goes with another. */
  way: TellWay | null;
  /** The mail that was to tell them was given up. */
  mailFailed: boolean;
}

/** Something a person has to do. */
export interface ToTellView {
  recipient: 'referrer' | 'family';
  says: string;
  /** The contact that goes with the record, whose sender it is: there it is done, and written down. */
  contact: string | null;
}

/** What there is to do, without anything that says who they are. */
export function toDoInWords({ recipient, way, mailFailed }: NotTold): string {
  const whom = recipient === 'family' ? 'the family' : 'whoever told us';
  if (mailFailed) return `The e-mail to ${whom} did not arrive: tell them in another way`;
  if (recipient === 'family') return 'Tell the family, in a way that was said to be safe';
  switch (way) {
    case 'call':
      return `Ring ${whom}`;
    case 'letter':
      return `Write a letter to ${whom}`;
    case 'worker':
      return `Tell ${whom} through school or another worker`;
    case 'none':
      return `Find a way to tell ${whom}: none was said to be safe`;
    default:
      return `Tell ${whom}: no e-mail could be sent to them`;
  }
}

/** What was done, of somebody who is named before it: "was told by telephone". */
export function toldInWords(way: string, arrived: boolean): string {
  if (!arrived) return 'was written to, and the e-mail did not arrive';
  if (way === 'not-reached') return 'could not be reached';
  if (way === 'none') return 'gave no way to be reached, and finds the answer on the status page';
  return `was told ${wayInWords[way as keyof typeof wayInWords] ?? way}`;
}
