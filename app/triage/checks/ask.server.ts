/**
 * Asking agencies what they know. Each agency asked is a check of its own, with its question, deadline and link; all of
 * those asked in one go become true together, or none does. No check without a rating, a lawful ground and an
 * agreement in force, save an emergency that says so.
 */
import { createHash } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type RecordState, type Staff } from '../../accounts/roles.ts';
import { type Finding, guardText, stillRefused } from '../../disclosure/guard-text.ts';
import { authority } from '../../platform/authority.server.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal, unseal } from '../../platform/seal.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import { agencyName } from './agency-name.server.ts';
import { agreementsInForce } from './agreements.server.ts';
import type { AskInput } from './ask-form.ts';
import type { Preview } from './ask-page.ts';
import { type GroundProblem, mayShareInEmergency, problemsWith } from './basis.ts';
import { sendLink } from './check-link.server.ts';
import { dueAfterAsking } from './deadline.ts';
import { lockReferral } from './lock.server.ts';
import { type Shared, sharedOf } from './shared.ts';

export type AskResult =
  | { kind: 'asked'; ids: string[] }
  | { kind: 'not-found' }
  /** Not by this person, or not any more. */
  | { kind: 'not-now'; status: RecordState }
  /** The deadline comes from the rating; `blue` is not for us, so nobody is asked. */
  | { kind: 'not-rated' }
  | { kind: 'blue' }
  | { kind: 'ground'; problems: GroundProblem[] }
  | { kind: 'unknown-agency' }
  | { kind: 'unknown-child' }
  /** A question, or the reason for sharing the address, is missing. */
  | { kind: 'incomplete' }
  | { kind: 'no-address' }
  /** A question holds what this agency must not have. */
  | { kind: 'guarded'; findings: { agency: string; finding: Finding }[] }
  /** No agreement in force, and no emergency that allows to share without one. */
  | { kind: 'blocked'; agencies: string[]; basisAllows: boolean };

/** The same press for the same agency is the same check (a UUID of our own making: RFC 9562, version 8). */
function idOf(referralId: string, press: string, agency: string): string {
  const hash = createHash('sha256').update(`agency check: ${referralId} ${press} ${agency}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

async function recordOf(tx: Tx, id: string): Promise<ReferralRecord> {
  const row = await tx.referral.findUniqueOrThrow({ where: { id }, select: { sealedRecord: true } });
  return unseal<ReferralRecord>(row.sealedRecord, `Referral:${id}`);
}

const trimmed = (text: string | undefined) => (text ?? '').trim();

interface NewCheck {
  id: string;
  agency: string;
  shared: Shared;
  agreementId: string | null;
}

async function create(
  tx: Tx,
  referralId: string,
  { id, agency, shared, agreementId }: NewCheck,
  input: AskInput,
  { staff, at, dueAt }: { staff: Staff; at: Date; dueAt: Date },
): Promise<void> {
  const { basis, consent, cause, why, words } = input;
  const noConsent = { cause: trimmed(cause), why, words: trimmed(words) } satisfies SealedNoConsent;
  await tx.agencyCheck.create({
    data: {
      ...{ id, referralId, agency, basis, consent, agreementId, dueAt },
      ...{ askedById: staff.id, askedAt: at },
      children: input.about.map(Number),
      sealedQuestion: seal(shared, `AgencyCheckQuestion:${id}`),
      sealedNoConsent: consent === 'given' ? null : seal(noConsent, `AgencyCheckNoConsent:${id}`),
      sealedEmergency:
        agreementId === null ? seal(trimmed(input.emergency), `AgencyCheckEmergency:${id}`) : null,
    },
    select: { id: true },
  });
  await sendLink(tx, 'agency-check', { id, referralId, agency, dueAt }, at);
}

/** What is sealed as `AgencyCheckNoConsent:<id>`. */
export interface SealedNoConsent {
  cause: string;
  why: string | undefined;
  words: string;
}

interface Plan {
  kind: 'planned';
  referralId: string;
  dueAt: Date;
  checks: NewCheck[];
}
type AskRefusal = Exclude<AskResult, { kind: 'asked' }>;

/** What would be asked of whom, by when, or why it may not be. */
async function plan(
  tx: Tx,
  reference: string,
  input: AskInput,
  staff: Staff,
  at: Date,
): Promise<Plan | AskRefusal> {
  const referral = await lockReferral(tx, { reference });
  if (!referral) return { kind: 'not-found' };
  const { id: referralId, status, brag } = referral;
  if (!mayDoTo(staff.role, 'ask-agency', status)) return { kind: 'not-now', status };
  if (brag === 'blue') return { kind: 'blue' };
  const dueAt = dueAfterAsking(brag, at, authority);
  if (dueAt === null) return { kind: 'not-rated' };
  const problems = problemsWith(input);
  if (problems.length > 0) return { kind: 'ground', problems };

  const agencies = [...new Set(input.agencies)];
  const areKnown = agencies.every((agency) => authority.agencies.some(({ id }) => id === agency));
  if (!areKnown || agencies.length === 0) return { kind: 'unknown-agency' };
  const asksAll = agencies.every((agency) => trimmed(input.question[agency]) !== '');
  const addressWhy = (input.address ?? []).length > 0 ? trimmed(input.addressWhy) : null;
  if (!asksAll || addressWhy === '') return { kind: 'incomplete' };

  const inForce = await agreementsInForce(tx, at);
  const without = agencies.filter((agency) => !inForce.has(agency));
  const basisAllows = mayShareInEmergency(input.basis);
  if (without.length > 0 && (!basisAllows || trimmed(input.emergency) === '')) {
    return { kind: 'blocked', agencies: without, basisAllows };
  }

  const record = await recordOf(tx, referralId);
  const findings = agencies.flatMap((agency) =>
    stillRefused(
      guardText(trimmed(input.question[agency]), record, 'partner-agency'),
      trimmed(input.stays),
    ).map((finding) => ({ agency, finding })),
  );
  if (findings.length > 0) return { kind: 'guarded', findings };
  const staysWhy = trimmed(input.stays) || null;
  const children = [...new Set(input.about.map(Number))];
  const checks: NewCheck[] = [];
  for (const agency of agencies) {
    const shared = sharedOf(record, {
      question: trimmed(input.question[agency]),
      ...{ children, addressWhy, staysWhy },
    });
    if (!shared) return { kind: 'unknown-child' };
    if (addressWhy !== null && shared.address === null) return { kind: 'no-address' };
    const id = idOf(referralId, input.press, agency);
    checks.push({ id, agency, shared, agreementId: inForce.get(agency) ?? null });
  }
  return { kind: 'planned', referralId, dueAt, checks };
}

/** Asks each agency that was ticked. A refusal has asked none of them. */
export async function ask(reference: string, input: AskInput, staff: Staff, at: Date): Promise<AskResult> {
  return db.$transaction(async (tx): Promise<AskResult> => {
    const planned = await plan(tx, reference, input, staff, at);
    if (planned.kind !== 'planned') return planned;
    const { referralId, dueAt, checks } = planned;
    const ids = checks.map(({ id }) => id);
    const before = await tx.agencyCheck.findMany({ where: { id: { in: ids } }, select: { id: true } });
    const fresh = checks.filter((check) => !before.some(({ id }) => id === check.id));
    for (const check of fresh) await create(tx, referralId, check, input, { staff, at, dueAt });
    await setNextClock(tx, referralId, at);
    for (const { id: check, agency, agreementId } of fresh) {
      const { basis, consent } = input;
      const detail = { check, agency, basis, consent, emergency: agreementId === null };
      await recordAudit(tx, { at, actor: staff.id, action: 'check-asked', subject: referralId, detail });
    }
    return { kind: 'asked', ids };
  }, patiently);
}

/** What each agency would see, and by when it would reply. Only after the record was opened; changes nothing. */
export async function previewOf(
  reference: string,
  input: AskInput,
  staff: Staff,
  at: Date,
): Promise<{ kind: 'shown'; dueAt: Date; previews: Preview[] } | AskRefusal> {
  return db.$transaction(async (tx) => {
    const planned = await plan(tx, reference, input, staff, at);
    if (planned.kind !== 'planned') return planned;
    const previews = planned.checks.map(({ agency, agreementId, shared }) => ({
      agency: agencyName(agency),
      isEmergency: agreementId === null,
      question: shared.question,
      children: shared.children,
      address: shared.address,
      keepFrom: shared.keepFrom,
    }));
    return { kind: 'shown' as const, dueAt: planned.dueAt, previews };
  }, patiently);
}
