import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../../emails/index.tsx';
import {
  agencyMails,
  agreementsExcept,
  aHeldReferral,
  asked,
  asking,
} from '../../../tests/support/checks.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { register } from './agreements.server.ts';
import { ask, previewOf } from './ask.server.ts';
import type { AskInput } from './ask-form.ts';
import type { Shared } from './shared.ts';
import { checksOf } from './view-checks.server.ts';

let amara: Staff;

beforeAll(async () => {
  amara = await staff();
  await agreementsExcept('housing');
});
afterAll(closeDb);

const checks = (referralId: string) =>
  db.agencyCheck.findMany({ where: { referralId }, orderBy: { agency: 'asc' } });
const nothing = async (referralId: string) => ({
  checks: await db.agencyCheck.count({ where: { referralId } }),
  mails: (await agencyMails(referralId)).length,
  audit: (await auditOf(referralId)).length,
});

test('two agencies asked in one go are two checks, each with its question, deadline, link and trail', async () => {
  const { id, reference } = await aHeldReferral(amara);
  await asked(reference, amara, { agencies: ['police', 'health'] });
  const [health, police] = await checks(id);
  // Rated red: four working hours from ten in the morning.
  for (const check of [health, police]) expect(check?.dueAt).toEqual(new Date('2026-11-24T14:00:00Z'));
  const question = (row: typeof police) =>
    row && unseal<Shared>(row.sealedQuestion, `AgencyCheckQuestion:${row.id}`).question;
  expect([question(health), question(police)]).toEqual(['Any injuries?', 'What is known?']);
  expect(police).toMatchObject({
    basis: 'section-47',
    consent: 'not-asked',
    state: 'asked',
    sealedEmergency: null,
  });
  expect(police?.agreementId).not.toBeNull();
  expect(await auditOf(id)).toEqual([
    { actor: amara.id, action: 'check-asked' },
    { actor: amara.id, action: 'check-asked' },
  ]);
  expect(await db.referral.findUnique({ where: { id } })).toMatchObject({
    nextDueAt: new Date('2026-11-24T14:00:00Z'),
  });
});

test('an agency is shown the names and dates of birth that were ticked, and its question, and nothing else', async () => {
  const { id, reference } = await aHeldReferral(amara);
  await asked(reference, amara, { about: ['0'] });
  const [police] = await checks(id);
  expect(unseal(police?.sealedQuestion ?? new Uint8Array(), `AgencyCheckQuestion:${police?.id}`)).toEqual({
    question: 'What is known?',
    children: [{ name: 'Canary Child', born: '27 March 2019' }],
    ...{ address: null, keepFrom: null, addressWhy: null, staysWhy: null },
  });
});

test('the address goes only where it was ticked with a reason, with whom it must be kept from', async () => {
  const { reference } = await aHeldReferral(amara);
  const ticked = { address: ['share'], addressWhy: 'To find calls to it.' };
  const shown = await previewOf(reference, asking(ticked), amara, tuesday);
  expect(shown).toMatchObject({
    previews: [{ address: '14 Canary Lane, MX1 4QQ', keepFrom: 'This address must be kept from his father' }],
  });
  expect(await ask(reference, asking({ address: ['share'] }), amara, tuesday)).toEqual({
    kind: 'incomplete',
  });
});

test('a question that holds what the agency must not have is not sent', async () => {
  const { id, reference } = await aHeldReferral(amara);
  const leak = asking({ question: { police: 'Priya Canary says so. Calls to MX1 4QQ?' }, stays: 'Because' });
  const result = await ask(reference, leak, amara, tuesday);
  expect(result).toMatchObject({ kind: 'guarded', findings: [{ agency: 'police' }] });
  expect(await nothing(id)).toEqual({ checks: 0, mails: 0, audit: 0 });
});

test('the mail goes to the registered mailbox, with the reference of the check and nothing of the child', async () => {
  const { id, reference } = await aHeldReferral(amara);
  const [check = ''] = await asked(reference, amara);
  const [mail] = await agencyMails(id);
  expect(mail?.to).toBe(authority.agencies.find(({ id: agency }) => agency === 'police')?.mailbox);
  expect(Object.keys(mail?.props ?? {}).sort()).toEqual(['dueAt', 'k', 'reference']);
  const sender = { authority, origin: 'https://help.example.org', at: tuesday };
  const written = JSON.stringify(mail && render({ template: 'agency-check', props: mail.props }, sender));
  // Whatever letters and digits the key of the link happens to have.
  const { k } = (mail?.props ?? {}) as { k?: string };
  expect(k).toBeTruthy();
  expect(written.replaceAll(k ?? '', '')).not.toMatch(/canary|sparrow|burn|iron|police|47/i);
  expect(written).not.toContain(reference);
  expect(written).not.toContain(check);
  const links = await db.checkLink.findMany({ where: { checkId: check } });
  expect(links).toHaveLength(1);
  expect(Buffer.from(links[0]?.tokenHash ?? []).toString('base64url')).not.toBe(mail?.props.k);
});

test('twenty presses of one button ask once', async () => {
  const { id, reference } = await aHeldReferral(amara);
  const input = asking({ agencies: ['police', 'health'] });
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, n) => ask(reference, input, amara, later(n))),
  );
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['asked']));
  expect(await nothing(id)).toEqual({ checks: 2, mails: 2, audit: 2 });
});

test('nobody is asked before the rating, nor about a blue one, a decided one or by somebody who may not', async () => {
  const { reference: unrated } = await aHeldReferral(amara, { brag: undefined });
  expect(await ask(unrated, asking(), amara, tuesday)).toEqual({ kind: 'not-rated' });
  const { reference: blue } = await aHeldReferral(amara, { brag: 'blue' });
  expect(await ask(blue, asking(), amara, tuesday)).toEqual({ kind: 'blue' });
  const { id, reference } = await aHeldReferral(amara);
  for (const role of ['screening-officer', 'partner-worker', 'analyst'] as const) {
    expect(await ask(reference, asking(), { ...amara, role }, tuesday)).toMatchObject({ kind: 'not-now' });
  }
  await db.referral.update({ where: { id }, data: { status: 'decided' } });
  expect(await ask(reference, asking(), amara, tuesday)).toEqual({ kind: 'not-now', status: 'decided' });
  expect(await ask('K7QM-4TXN', asking(), amara, tuesday)).toEqual({ kind: 'not-found' });
  expect(await nothing(id)).toEqual({ checks: 0, mails: 0, audit: 0 });
});

test('without consent and without a ground that allows it nobody is asked, whatever the form said', async () => {
  const { id, reference } = await aHeldReferral(amara);
  const tried: Partial<AskInput>[] = [
    { basis: 'section-17' },
    { basis: 'public-task', consent: 'refused' },
    { cause: ' ' },
    { why: undefined },
    { words: '' },
  ];
  for (const changed of tried) {
    expect(await ask(reference, asking(changed), amara, tuesday)).toMatchObject({ kind: 'ground' });
  }
  expect(await ask(reference, asking({ about: ['2'] }), amara, tuesday)).toEqual({
    kind: 'unknown-child',
  });
  expect(await ask(reference, asking({ agencies: ['fire'] }), amara, tuesday)).toEqual({
    kind: 'unknown-agency',
  });
  expect(await nothing(id)).toEqual({ checks: 0, mails: 0, audit: 0 });
});

test('an agency without an agreement in force is blocked, and none of the others is asked either', async () => {
  const { id, reference } = await aHeldReferral(amara);
  const both = { agencies: ['police', 'housing'] };
  const blocked = { kind: 'blocked', agencies: ['housing'] };
  expect(await ask(reference, asking(both), amara, tuesday)).toEqual({ ...blocked, basisAllows: true });
  const vague = asking({ ...both, basis: 'suspected-harm', emergency: 'It cannot wait.' });
  expect(await ask(reference, vague, amara, tuesday)).toEqual({ ...blocked, basisAllows: false });
  expect(await nothing(id)).toEqual({ checks: 0, mails: 0, audit: 0 });
});

test('an emergency share says why, is on the trail, shown with the check and counted in the register', async () => {
  const { id, reference } = await aHeldReferral(amara);
  const before = (await register(tuesday)).find((agency) => agency.id === 'housing');
  await asked(reference, amara, {
    agencies: ['housing'],
    basis: 'vital-interests',
    emergency: 'They are evicted tonight.',
  });
  const [row] = await checks(id);
  expect(row).toMatchObject({ agency: 'housing', agreementId: null });
  expect(JSON.stringify(row)).not.toContain('evicted');
  const entry = await db.auditEntry.findFirstOrThrow({ where: { subject: id } });
  expect(entry.detail).toMatchObject({ agency: 'housing', emergency: true });
  expect(JSON.stringify(entry.detail)).not.toContain('evicted');
  expect(await checksOf(id, later(1))).toMatchObject([
    {
      emergency: 'They are evicted tonight.',
      noConsent: { why: expect.stringContaining('Asking would put') },
    },
  ]);
  const after = (await register(later(1))).find((agency) => agency.id === 'housing');
  expect([before?.emergencies, after?.emergencies]).toEqual([0, 1]);
  expect(after?.isCovered).toBe(false);
});
