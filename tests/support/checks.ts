/** What tests of agency checks start from: agreements, a rated referral about named children, and a form filled in. */
import { randomUUID } from 'node:crypto';
import type { Staff } from '../../app/accounts/roles.ts';
import type { SealedMail } from '../../app/notifications/outbox.server.ts';
import { authority } from '../../app/platform/authority.server.ts';
import { db } from '../../app/platform/db.server.ts';
import { unseal } from '../../app/platform/seal.server.ts';
import { recordAgreement } from '../../app/triage/checks/agreements.server.ts';
import { ask } from '../../app/triage/checks/ask.server.ts';
import type { AskInput } from '../../app/triage/checks/ask-form.ts';
import { isTemplate } from '../../emails/index.tsx';
import { aReferral, type ReferralOptions, staff, tuesday } from './referrals.ts';

/** Agreements in force with every agency but these. */
export async function agreementsExcept(...left: string[]): Promise<void> {
  const keeper = await staff({ name: 'Dara Quill', role: 'data-protection-lead' });
  const days = { startsOn: '2026-01-01', reviewOn: '2026-12-31', endsOn: '2027-12-31' };
  for (const { id } of authority.agencies) {
    if (left.includes(id)) continue;
    await recordAgreement({ agency: id, purpose: 'Checks', ...days }, keeper, tuesday);
  }
}

/** Details with something in every place that must not get out. */
export const details = {
  children: {
    items: [
      { name: 'Canary Child', born: { day: '27', month: '3', year: '2019' }, school: 'Canary School' },
      { name: 'Second Sparrow', born: { day: '', month: '', year: '' } },
    ],
  },
  home: { address: '14 Canary Lane', postcode: 'MX1 4QQ', private: 'yes', privateFrom: 'his father' },
  you: {
    name: 'Priya Canary',
    organisation: 'Hill School',
    email: 'priya@school.example',
    phone: '01632 960000',
  },
  told: { agreesSharing: 'no' },
} as unknown as ReferralOptions['details'];

/** A referral that agencies can be asked about. */
export const aHeldReferral = (heldBy: Staff, options: ReferralOptions = {}) =>
  aReferral({
    heldBy,
    brag: 'red',
    details,
    ownWords: 'Canary words',
    gist: 'Canary gist',
    ...options,
  }).save();

/** The form, filled in so that it is taken. */
export const asking = (changed: Partial<AskInput> = {}): AskInput => ({
  press: randomUUID(),
  agencies: ['police'],
  question: { police: 'What is known?', health: 'Any injuries?', housing: 'Is the tenancy at risk?' },
  about: ['0'],
  basis: 'section-47',
  consent: 'not-asked',
  cause: 'A burn in the shape of an iron.',
  why: 'harms-child',
  words: 'He may be hurt again.',
  ...changed,
});

/** Asks, and gives the ids of the checks. */
export async function asked(
  reference: string,
  by: Staff,
  changed: Partial<AskInput> = {},
  at = tuesday,
): Promise<string[]> {
  const result = await ask(reference, asking(changed), by, at);
  if (result.kind !== 'asked') throw new Error(`Nobody was asked: ${result.kind}`);
  return result.ids;
}

/** The mails to agencies about a referral, oldest first, opened. */
export async function agencyMails(referralId: string) {
  const rows = await db.message.findMany({
    where: { referralId, template: { startsWith: 'agency-check' } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, template, sealedMail, createdAt }) => {
    if (!isTemplate(template)) throw new Error('Not a template');
    const { to, props } = unseal<SealedMail>(sealedMail, `Message:${id}`);
    return { template, to, props: props as { reference: string; k: string; dueAt: string }, at: createdAt };
  });
}

/** The secret of the link that was sent last. */
export async function latestLink(referralId: string): Promise<string> {
  return (await agencyMails(referralId)).at(-1)?.props.k ?? '';
}
