/**
 * On what lawful ground an agency is asked about a child. Two facts that are kept apart: the basis in law, and whether
 * the family agreed. Consent is seldom the basis for safeguarding (DfE information sharing advice, 2024), but approaching
 * agencies without it is unlawful before there is a proper ground for section 47: R (AB and CD) v Haringey [2013] EWHC
 * 416 (Admin). So a check without consent needs such a ground, what gives rise to it, and why consent was dispensed with.
 */

export const bases = [
  {
    code: 'section-47',
    name: 'Section 47 enquiry',
    meaning:
      'There is reasonable cause to suspect that a child suffers, or is likely to suffer, significant harm',
    source: 'Children Act 1989, section 47; UK GDPR, articles 6(1)(e) and 9(2)(g)',
    withoutConsent: true,
    inEmergency: true,
  },
  {
    code: 'suspected-harm',
    name: 'Public task: safeguarding a child from suspected significant harm',
    meaning: 'The same reasonable cause, where enquiries have not been opened yet',
    source:
      'UK GDPR, articles 6(1)(e) and 9(2)(g); Data Protection Act 2018, schedule 1, paragraph 18 (safeguarding of children)',
    withoutConsent: true,
    inEmergency: false,
  },
  {
    code: 'vital-interests',
    name: 'Vital interests, in an emergency',
    meaning: 'Somebody’s life or safety is in danger now',
    source: 'UK GDPR, articles 6(1)(d) and 9(2)(c)',
    withoutConsent: true,
    inEmergency: true,
  },
  {
    code: 'section-17',
    name: 'Section 17, with the family’s agreement',
    meaning: 'A child may be in need of help, and the family agrees that we ask',
    source: 'Children Act 1989, section 17; UK GDPR, articles 6(1)(e) and 9(2)(h)',
    withoutConsent: false,
    inEmergency: false,
  },
  {
    code: 'public-task',
    name: 'Public task: promoting a child’s welfare, with the family’s agreement',
    meaning: 'To find the right help, where nobody seems unsafe',
    source: 'Children Act 2004, section 10; UK GDPR, articles 6(1)(e) and 9(2)(h)',
    withoutConsent: false,
    inEmergency: false,
  },
] as const;
export type Basis = (typeof bases)[number];
export type BasisCode = Basis['code'];
export const basisCodes = bases.map(({ code }) => code) as [BasisCode, ...BasisCode[]];

/** The basis of this code, or undefined for one that is no longer, or never was, on the list. */
export const basisOf = (code: string): Basis | undefined => bases.find((basis) => basis.code === code);

/** Whether the family agreed that we ask: a fact of its own, whatever the basis is. */
export const consents = [
  { code: 'given', name: 'Given', meaning: 'A parent, or a young person who can decide this, agreed' },
  { code: 'not-asked', name: 'Not asked', meaning: 'It was dispensed with' },
  { code: 'refused', name: 'Refused', meaning: 'They said no, and it is dispensed with' },
] as const;
export type ConsentCode = (typeof consents)[number]['code'];
export const consentCodes = consents.map(({ code }) => code) as [ConsentCode, ...ConsentCode[]];
export const consentInWords = (code: string): string =>
  consents.find((consent) => consent.code === code)?.name ?? code;

/** Why consent was dispensed with. */
export const dispensed = [
  { code: 'harms-child', name: 'Asking would put a child at risk of significant harm' },
  { code: 'harms-other', name: 'Asking would put somebody else at risk, such as whoever told us' },
  { code: 'harms-inquiry', name: 'Asking could undermine the investigation of a serious crime' },
  { code: 'no-time', name: 'Waiting for an answer would leave a child in danger' },
  { code: 'not-reached', name: 'Nobody who could agree was reached in time' },
  { code: 'outweighed', name: 'They refused, and the risk of harm to a child outweighs that' },
] as const;
export type DispensedCode = (typeof dispensed)[number]['code'];
export const dispensedCodes = dispensed.map(({ code }) => code) as [DispensedCode, ...DispensedCode[]];
export const dispensedInWords = (code: string): string =>
  dispensed.find((why) => why.code === code)?.name ?? code;

export interface Ground {
  basis: BasisCode;
  consent: ConsentCode;
  /** What gives reasonable cause, or what the emergency is. */
  cause?: string | undefined;
  /** Why consent was dispensed with: a code, and words. */
  why?: DispensedCode | undefined;
  words?: string | undefined;
}

export interface GroundProblem {
  field: 'basis' | 'cause' | 'why' | 'words';
  message: string;
}

const isEmpty = (text: string | undefined) => (text ?? '').trim() === '';

/** What stands in the way of asking on this ground; nothing when it holds. */
export function problemsWith({ basis, consent, cause, why, words }: Ground): GroundProblem[] {
  if (consent === 'given') return [];
  if (!basisOf(basis)?.withoutConsent) {
    const message =
      'Without the family’s agreement a check needs section 47, reasonable cause to suspect significant harm, or an emergency. Select one of those, or ask the family first';
    return [{ field: 'basis', message }];
  }
  return [
    ...(isEmpty(cause)
      ? [{ field: 'cause' as const, message: 'Write what gives reasonable cause, or what the emergency is' }]
      : []),
    ...(why === undefined
      ? [{ field: 'why' as const, message: 'Select why consent was dispensed with' }]
      : []),
    ...(why === 'outweighed' && consent !== 'refused'
      ? [
          {
            field: 'why' as const,
            message: 'Select another reason: this one is for consent that was refused',
          },
        ]
      : []),
    ...(isEmpty(words) ? [{ field: 'words' as const, message: 'Write why consent was dispensed with' }] : []),
  ];
}

/** Whether something may be shared on this basis although no agreement with the agency is in force. */
export const mayShareInEmergency = (basis: BasisCode): boolean => basisOf(basis)?.inEmergency ?? false;
