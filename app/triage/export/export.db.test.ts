import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aDecided } from '../../../tests/support/decided.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { detailEntry, mayHave } from '../../disclosure/catalogue.ts';
import type { Recipient } from '../../disclosure/recipients.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { seal, unseal } from '../../platform/seal.server.ts';
import { detailForms } from '../../questionnaire/details/index.ts';
import { frozenPeople } from '../../referral/freeze.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { addNote } from '../add-note.server.ts';
import { tellAnswer } from '../deciding/tell-answer.server.ts';
import { offer } from '../hand-over/offer.server.ts';
import { openRecord } from '../open-record.server.ts';
import { bundleOf, digestOf } from './bundle.server.ts';
import { printRecord } from './print.server.ts';
import { contentFor, readWhole } from './whole.server.ts';

let amara: Staff;
beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
});
afterAll(closeDb);

const canaryOf = (part: string, field: string) => `canary-${part}-${field}`;

/** Every field of the pages about people filled with a word that is found nowhere else. */
function everyField(): ReferralRecord['details'] {
  return Object.fromEntries(
    detailForms.map((form) => {
      const group = Object.fromEntries(
        form.fields.map((field) => {
          if (field.kind === 'date') return [field.id, { day: '3', month: '2', year: '2019' }];
          const options = 'options' in field ? field.options.map(({ id }) => id) : [];
          if (field.kind === 'checkboxes') return [field.id, options.slice(0, 1)];
          const wanted = form.fields.find(({ when }) => when?.field === field.id)?.when?.is[0];
          return [field.id, options.length > 0 ? (wanted ?? options[0]) : canaryOf(form.id, field.id)];
        }),
      );
      return [form.id, form.repeats ? { items: [group] } : group];
    }),
  );
}

/** A referral with something in every place a referral has. */
async function everything(): Promise<{ id: string; reference: string }> {
  const details = everyField();
  const saved = await aDecided({
    ...{ by: amara, ownWords: 'canary-own-words', details },
    ...{ rationale: 'canary-rationale', answer: 'canary-answer' },
  }).save();
  const { id, reference } = saved;
  const { sealedRecord } = await db.referral.findUniqueOrThrow({ where: { id } });
  const record = unseal<ReferralRecord>(sealedRecord, `Referral:${id}`);
  const whole = { ...record, people: frozenPeople(details, 'professional') };
  await db.referral.update({ where: { id }, data: { sealedRecord: seal(whole, `Referral:${id}`) } });
  await addNote(reference, 'canary-note', amara, tuesday);
  const [rating, check, question, addition] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await db.rating.create({
    data: {
      ...{ id: rating, referralId: id, brag: 'amber', byId: amara.id, at: tuesday },
      sealedReason: seal('canary-rating', `Rating:${rating}`),
    },
  });
  await db.agencyCheck.create({
    data: {
      ...{ id: check, referralId: id, agency: 'police', state: 'no-reply', children: [0] },
      ...{ basis: 'section-47', consent: 'dispensed', askedById: amara.id, askedAt: tuesday },
      ...{ dueAt: later(240), chasedAt: [later(200)], closedAt: later(300) },
      sealedQuestion: seal({ question: 'canary-check-question' }, `AgencyCheckQuestion:${check}`),
      sealedReply: seal({ words: 'canary-reply', name: 'PC Rao' }, `AgencyCheckReply:${check}`),
    },
  });
  await db.referrerQuestion.create({
    data: {
      ...{ id: question, referralId: id, askedById: amara.id, askedAt: tuesday, dueAt: later(60) },
      ...{ pauses: false, answeredAt: later(50) },
      sealedQuestion: seal('canary-question', `ReferrerQuestion:${question}`),
      sealedAnswer: seal('canary-question-answer', `ReferrerAnswer:${question}`),
    },
  });
  await db.addition.create({
    data: {
      ...{ id: addition, referralId: id, kind: 'more', at: tuesday },
      sealedContent: seal({ kind: 'more', words: 'canary-addition' }, `Addition:${addition}`),
    },
  });
  const reason = 'canary-hand-over';
  const made = await offer(reference, { team: 'south', reason, version: saved.version }, amara, tuesday);
  expect(made.kind).toBe('offered');
  return { id, reference };
}

const inTheWork = ['own-words', 'rationale', 'answer', 'note', 'rating', 'check-question', 'reply'].concat([
  ...['question', 'question-answer', 'addition', 'hand-over'],
]);

describe('the bundle', () => {
  test('keeps to the published schema, says whom it is for, and proves that it is whole', async () => {
    const { id, reference } = await everything();
    const record = await openRecord(reference, amara, tuesday, 'record-exported', { for: 'receiving-team' });
    const bundle = await bundleOf(record, 'receiving-team', amara, later(1));
    const sent = JSON.parse(JSON.stringify(bundle));
    const published = JSON.parse(readFileSync('docs/schemas/record-bundle.schema.json', 'utf8'));
    expect(z.fromJSONSchema(published).parse(sent)).toEqual(sent);
    expect(sent.bundle).toMatchObject({ for: 'receiving-team', made: { name: 'Amara Osei' } });
    expect(digestOf(sent.content)).toBe(sent.bundle.sha256);
    sent.content.children[0].name = 'Somebody else';
    expect(digestOf(sent.content)).not.toBe(sent.bundle.sha256);
    expect((await auditOf(id)).at(-1)).toEqual({ actor: amara.id, action: 'record-exported' });
  });

  test('has codes beside words, dates of the calendar and fields of the census', async () => {
    const { id } = await everything();
    const content = contentFor(await readWhole(id), 'front-door');
    expect(content.children[0]).toMatchObject({ born: '2019-02-03', name: canaryOf('children', 'name') });
    expect(content.census).toMatchObject({
      ReferralSource: '2A',
      ReferralNFA: 0,
      CINReferralDate: '2026-11-24',
    });
    expect(content.checks[0]).toMatchObject({ state: 'no-reply', agency: { name: 'Marlshire Police' } });
    const home = content.people.find(({ part }) => part === 'home');
    expect(home?.fields.find(({ field }) => field === 'private')).toMatchObject({
      ...{ codes: ['yes'], words: ['Yes, keep it private'] },
    });
    const address = home?.fields.find(({ field }) => field === 'address');
    expect(address?.warnings).toContain(`Keep this address from ${canaryOf('home', 'privateFrom')}`);
    expect(content.keepAddressFrom).toBe(canaryOf('home', 'privateFrom'));
  });

  test('warns of what was put right since: a way that was withdrawn is not rung because of a piece of paper', async () => {
    const { id } = await everything();
    const put = async (detail: string, field: string, value: string | string[]) => {
      const addition = randomUUID();
      const change = { field, label: field, before: ['as it was'], after: [value].flat(), value };
      const content = { kind: 'correction', detail, group: 0, title: 'Contact', changes: [change] };
      const sealedContent = seal(content, `Addition:${addition}`);
      await db.addition.create({
        data: { id: addition, referralId: id, kind: 'correction', at: later(5), sealedContent },
      });
    };
    await put('contact', 'ways', ['none']);
    await put('home', 'private', 'yes');
    await put('home', 'privateFrom', 'her brother');
    const content = contentFor(await readWhole(id), 'receiving-team');
    const warningsAt = (part: string, field: string) =>
      content.people.find((one) => one.part === part)?.fields.find((one) => one.field === field)?.warnings;
    expect(warningsAt('contact', 'phone')).toContain(
      'No way of making contact was said to be safe: ask whoever told us first',
    );
    expect(warningsAt('contact', 'ways')).toEqual(['Now: none (put right since, not seen yet)']);
    expect(warningsAt('home', 'address')).toContainEqual(expect.stringContaining('her brother'));
    expect(content.keepAddressFrom).toContain('her brother');
  });

  test('says with whom the family is, what goes with it, and who has heard', async () => {
    const { id, reference } = await everything();
    const { reference: other, id: otherId } = await aDecided({ by: amara }).save();
    await db.referral.update({ where: { id: otherId }, data: { status: 'merged', mergedIntoId: id } });
    await db.decision.updateMany({ where: { referralId: id }, data: { tellReferrer: 'call' } });
    const found = async (referralId: string) => contentFor(await readWhole(referralId), 'receiving-team');
    expect((await found(id)).stillToTell).toEqual([
      { recipient: 'referrer', contact: null, says: 'Ring whoever told us' },
      { recipient: 'referrer', contact: other, says: expect.stringContaining('no e-mail could be sent') },
    ]);
    const whom = { recipient: 'referrer', way: 'in-person', whom: 'canary-whom' } as const;
    expect((await tellAnswer(reference, whom, amara, later(9))).kind).toBe('told');
    expect(await found(id)).toMatchObject({
      now: { goesWith: null, contacts: [other], team: null, keyworker: null, ended: false },
      told: [{ recipient: 'referrer', contact: null, way: 'in-person', whom: 'canary-whom', arrived: true }],
      stillToTell: [{ contact: other }],
    });
    expect((await found(otherId)).now).toMatchObject({ goesWith: reference, contacts: [] });
    expect(JSON.stringify(contentFor(await readWhole(id), 'family'))).not.toContain('canary-whom');
  });

  test('holds every field for those who work here, and for nobody else what is not theirs', async () => {
    const { id } = await everything();
    const whole = await readWhole(id);
    const fields = detailForms.flatMap((form) =>
      form.fields
        .filter((field) => !('options' in field) && field.kind !== 'date')
        .filter(({ audience }) => !audience || audience.includes('professional'))
        .map((field) => ({ part: form.id, field: field.id })),
    );
    for (const ours of ['front-door', 'receiving-team'] as const) {
      const text = JSON.stringify(contentFor(whole, ours));
      for (const { part, field } of fields) expect(text).toContain(canaryOf(part, field));
      for (const place of inTheWork) expect(text).toContain(`canary-${place}`);
    }
    const others: readonly Recipient[] = ['partner-agency', 'family', 'other-parent', 'referrer'];
    for (const other of others) {
      const content = contentFor(whole, other);
      const ownParts = [content.children, content.people.map(({ fields: rows }) => rows)];
      for (const { part, field } of fields) {
        const may = mayHave(detailEntry(part, field, 'professional'), other);
        const found = JSON.stringify(ownParts).includes(`"${canaryOf(part, field)}"`);
        expect(found, `${other}: ${part}.${field}`).toBe(may);
      }
      const text = JSON.stringify(content);
      for (const secret of ['own-words', 'rationale', 'note', 'rating', 'reply', 'hand-over']) {
        expect(text, `${other}: ${secret}`).not.toContain(`"canary-${secret}"`);
      }
    }
  });
});

test('a print is on the trail before its words are, and every later print tells of it', async () => {
  const { id, reference } = await everything();
  const printFor = async (audience: 'front-door' | 'receiving-team') => {
    const record = await openRecord(reference, amara, tuesday, 'record-printed', { for: audience });
    return printRecord(record, audience, amara, later(1));
  };
  const first = await printFor('front-door');
  expect(first.takenOut).toMatchObject([{ what: 'Printed', for: 'The front door', by: 'Amara Osei' }]);
  const second = await printFor('receiving-team');
  expect(second.takenOut).toHaveLength(2);
  expect((await auditOf(id)).filter(({ action }) => action === 'record-printed')).toHaveLength(2);
});
