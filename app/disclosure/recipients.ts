/**
 * To whom something may go, and what kind of thing it is. Wrong-recipient disclosure is the commonest reported breach
 * (ICO reprimands of 2023: addresses of people who had fled sent to whom they fled from), so each thing we hold says
 * here, before anything is sent, who may have it.
 */

/** `family` is somebody at home with the child; `other-parent` lives elsewhere, or must be treated as if they did. */
export const recipients = [
  'referrer',
  'family',
  'young-person',
  'other-parent',
  'partner-agency',
  'front-door',
  'receiving-team',
] as const;
export type Recipient = (typeof recipients)[number];

/** What kind of thing a field holds. */
export const fieldClasses = [
  'public',
  'child',
  'family',
  /** Where somebody lives, or could be waited for, such as a school. */
  'address',
  'referrer-identity',
  'third-party',
  /** What is said about health, harm and family life. */
  'special',
  'staff-only',
] as const;
export type FieldClass = (typeof fieldClasses)[number];

const staff = ['front-door', 'receiving-team'] as const satisfies Recipient[];

/** Who may have a thing of each class, unless its own entry in the catalogue says otherwise. */
export const audienceOf: Record<FieldClass, readonly Recipient[]> = {
  public: recipients,
  child: ['family', 'young-person', 'partner-agency', ...staff],
  family: ['partner-agency', ...staff],
  address: ['partner-agency', ...staff],
  'referrer-identity': staff,
  'third-party': staff,
  special: staff,
  'staff-only': staff,
};

/** Recipients who work here: they read the whole record, each look on the audit trail. */
export const isOurs = (recipient: Recipient): boolean =>
  recipient === 'front-door' || recipient === 'receiving-team';
