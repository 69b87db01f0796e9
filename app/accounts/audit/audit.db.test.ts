import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onDatabase } from '../../../tests/support/database.ts';
import { aReferral, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import { signHead } from '../../platform/audit-heads.server.ts';
import { closeDb, db, pool } from '../../platform/db.server.ts';
import { queue } from '../../triage/queue.server.ts';
import { everything } from '../../triage/queue.ts';
import { viewReferral } from '../../triage/view.server.ts';
import { auditList, notOnRecord, recordAudit } from '../audit.server.ts';
import { verifyTrail } from './verify.server.ts';

/** A connection of its own, as the owner: the application's login is refused what these tests do. */
let owner: pg.Client;
let application: pg.Client;

beforeAll(async () => {
  owner = new pg.Client(process.env.DATABASE_URL);
  const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);
  application = new pg.Client(onDatabase(inject('applicationServer'), name));
  await Promise.all([owner.connect(), application.connect()]);
  await signHead(owner, tuesday);
});
afterAll(async () => {
  await Promise.all([owner.end(), application.end()]);
  await closeDb();
});

const looked = (subject = randomUUID()) =>
  ({
    at: tuesday,
    actor: randomUUID(),
    action: 'referral-viewed',
    subject,
    detail: { because: 'team' },
  }) as const;

/** What the database answers to somebody who is refused. */
const refused = { code: '42501' };

describe('the chain', () => {
  test('fifty transactions at once, some of several entries and some that fail, make one whole chain', async () => {
    const before = await db.auditEntry.count();
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) =>
        db.$transaction(
          async (tx) => {
            await tx.clockAlert.create({
              data: { referralId: randomUUID(), clock: 'decision', dueAt: tuesday, at: tuesday },
            });
            for (let entry = 0; entry <= n % 3; entry += 1) await recordAudit(tx, looked());
            if (n % 5 === 4) throw new Error('after all, no');
          },
          { maxWait: 20_000, timeout: 20_000 },
        ),
      ),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    const written = Array.from({ length: 50 }, (_, n) => (n % 5 === 4 ? 0 : (n % 3) + 1)).reduce(
      (a, b) => a + b,
    );
    expect(await db.auditEntry.count()).toBe(before + written);
    await signHead(owner, later(1));
    expect(await verifyTrail(owner)).toMatchObject({ broken: null, walk: { seq: BigInt(before + written) } });
  });

  test('a whole team looking at once is on the chain, each look as it was marked', async () => {
    const before = await db.auditEntry.count();
    const shown = Array.from({ length: 30 }, () => [randomUUID(), randomUUID(), randomUUID()]);
    const reader = await staff();
    await Promise.all([
      ...shown.map((ids, n) => auditList(reader, tuesday, 'queue-viewed', ids, { sort: 'due', n })),
      ...shown.map(() => db.$transaction((tx) => recordAudit(tx, looked()))),
    ]);
    expect(await db.auditEntry.count()).toBe(before + 60);
    expect((await verifyTrail(owner)).broken).toBeNull();
    const entry = await db.auditEntry.findFirstOrThrow({ where: { shown: { has: shown[7]?.[2] } } });
    expect(entry).toMatchObject({ shown: shown[7], detail: { n: 7, count: 3 }, actor: reader.id });
  });

  test('a look that cannot be written shows nothing, and keeps nobody beside it from looking', async () => {
    const reader = await staff();
    const look = (ids: string[]) => auditList(reader, tuesday, 'queue-viewed', ids);
    const asked = await Promise.allSettled([look([]), look([]), look(['no id at all']), look([])]);
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(asked[2]).toMatchObject({ reason: { status: 503, statusText: notOnRecord } });
  });

  test('times, lists and details come back as they were marked', async () => {
    const ids = [randomUUID(), randomUUID()];
    await auditList(await staff(), new Date('2026-03-29T01:00:00.123Z'), 'searched', ids, {
      zulu: 'é "\n',
      a: null,
      n: 0.1,
    });
    await auditList(await staff(), tuesday, 'queue-viewed', []);
    expect((await verifyTrail(owner)).broken).toBeNull();
    const [entry] = await db.auditEntry.findMany({ where: { shown: { has: ids[1] } } });
    expect(entry?.shown).toEqual(ids);
  });

  test('a head is signed once for the same trail, and not over one that was cut', async () => {
    await recordAudit(db, looked());
    const signed = await signHead(owner, later(2));
    expect(signed.kind).toBe('signed');
    expect((await signHead(owner, later(3))).kind).toBe('nothing-new');
    await asSuperuser(
      'DELETE FROM "AuditEntry" WHERE "seq" = (SELECT max("seq") FROM "AuditEntry")',
      async () => {
        expect(await signWithin()).toEqual({ kind: 'broken', code: 'tail-cut' });
      },
    );
    await asSuperuser('DELETE FROM "AuditHead"', async () => {
      expect(await signWithin()).toEqual({ kind: 'broken', code: 'heads-missing' });
    });
  });
});

/** A change that only somebody makes who switches the triggers off, with a look at it before it is taken back. */
async function asSuperuser(change: string, look: () => Promise<void>): Promise<void> {
  await owner.query('BEGIN');
  try {
    await owner.query('SET LOCAL session_replication_role = replica');
    await owner.query(change);
    await look();
  } finally {
    await owner.query('ROLLBACK');
  }
}
/** `signHead` begins a transaction of its own; within ours, a savepoint. */
const signWithin = () =>
  signHead(
    {
      query: ((text: string, values?: unknown[]) =>
        owner.query(
          { BEGIN: 'SAVEPOINT within', COMMIT: 'RELEASE within', ROLLBACK: 'ROLLBACK TO within' }[text] ??
            text,
          values,
        )) as pg.Client['query'],
    },
    later(9),
  );

describe('somebody who can do everything in the database', () => {
  const last = '(SELECT max("seq") FROM "AuditEntry")';
  const one = (n: number) => `WHERE "seq" = ${n} + 1`;
  const rehash = `DO $$ DECLARE e "AuditEntry"; last bytea := decode(repeat('00', 32), 'hex'); n bigint := 0; BEGIN
    UPDATE "AuditEntry" SET "seq" = -"seq";
    FOR e IN SELECT * FROM "AuditEntry" ORDER BY "seq" DESC LOOP n := n + 1;
      UPDATE "AuditEntry" SET "seq" = n WHERE "seq" = e."seq" RETURNING * INTO e;
      last := sha256(last || convert_to(audit_entry_text(e), 'UTF8'));
      UPDATE "AuditEntry" SET "hash" = last WHERE "seq" = n;
    END LOOP; END $$`;
  const tamperings: readonly ((n: number) => string)[] = [
    (n) => `UPDATE "AuditEntry" SET "actor" = 'x' ${one(n)}`,
    (n) => `UPDATE "AuditEntry" SET "at" = "at" + interval '1 ms' ${one(n)}`,
    (n) => `UPDATE "AuditEntry" SET "detail" = '{"a": 1}' ${one(n)}`,
    (n) => `UPDATE "AuditEntry" SET "subject" = NULL ${one(n)}`,
    (n) => `UPDATE "AuditEntry" SET "shown" = ARRAY[gen_random_uuid()] ${one(n)}`,
    (n) => `UPDATE "AuditEntry" SET "hash" = sha256("hash") ${one(n)}`,
    (n) => `UPDATE "AuditEntry" SET "seq" = "seq" + 1000 ${one(n)}`,
    (n) => `DELETE FROM "AuditEntry" ${one(n)}`,
    (n) => `DELETE FROM "AuditEntry" ${one(n)}; ${rehash}`,
    (n) => `UPDATE "AuditEntry" SET "action" = 'note-added' ${one(n)}; ${rehash}`,
    (n) => `DELETE FROM "AuditEntry" WHERE "seq" > ${n}`,
    () => 'DELETE FROM "AuditEntry"',
    () => 'DELETE FROM "AuditHead"',
    (n) => `INSERT INTO "AuditEntry" ("seq", "id", "at", "actor", "action", "detail", "shown", "mac", "hash")
      SELECT ${last} + 1, gen_random_uuid(), "at", "actor", "action", "detail", "shown", "mac", "hash"
      FROM "AuditEntry" ${one(n)}; ${rehash}`,
  ];

  test('cannot change the trail unseen: sixty ways, sixty found', async () => {
    for (let n = 0; n < 20; n += 1) await recordAudit(db, looked());
    await signHead(owner, later(10));
    const missed: string[] = [];
    for (const [index, tamper] of tamperings.entries()) {
      for (const n of [0, 3, 7, 14].map((first) => first + (index % 3))) {
        await asSuperuser(tamper(n), async () => {
          if (!(await verifyTrail(owner)).broken) missed.push(tamper(n));
        });
      }
    }
    expect(missed).toEqual([]);
    expect((await verifyTrail(owner)).broken).toBeNull();
  });

  test('is refused by the table itself until they switch its triggers off', async () => {
    for (const change of [
      `UPDATE "AuditEntry" SET "actor" = 'x'`,
      'DELETE FROM "AuditEntry" WHERE false',
      'TRUNCATE "AuditEntry"',
      'DELETE FROM "AuditHead"',
      'TRUNCATE "AuditHead"',
    ]) {
      await expect(owner.query(change), change).rejects.toMatchObject(refused);
    }
    await expect(
      owner.query(`INSERT INTO "AuditEntry" ("id", "at", "actor", "action", "detail")
        VALUES (gen_random_uuid(), now(), 'x', 'y', '{}')`),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

describe('the login of the application', () => {
  test('reads and adds, and may not change, empty or restructure anything', async () => {
    await expect(application.query('SELECT count(*) FROM "AuditEntry"')).resolves.toBeDefined();
    for (const change of [
      `UPDATE "AuditEntry" SET "actor" = 'x'`,
      'DELETE FROM "AuditEntry"',
      'TRUNCATE "AuditEntry"',
      'UPDATE "AuditHead" SET "at" = now()',
      'TRUNCATE "Referral" CASCADE',
      'ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL',
      'DROP TRIGGER "AuditEntry_keep" ON "AuditEntry"',
      'DROP TABLE "Note"',
      'CREATE TABLE mine (id int)',
      'CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'SET session_replication_role = replica',
      'SELECT * FROM _prisma_migrations',
      'CREATE ROLE mine',
    ]) {
      await expect(application.query(change), change).rejects.toMatchObject(refused);
    }
  });

  test('a table of its own in front of the trail changes nothing about the chain', async () => {
    await application.query('CREATE TEMP TABLE "AuditEntry" (LIKE public."AuditEntry")').catch(() => {});
    await recordAudit(db, looked());
    expect((await verifyTrail(owner)).broken).toBeNull();
  });

  test('puts mail in the outbox and works it off', async () => {
    await application.query(`SELECT graphile_worker.add_job('nothing', payload => '{}'::json)`);
    const { rows } = await application.query(
      `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
       WHERE t.id = j.task_id AND t.identifier = 'nothing' RETURNING j.id`,
    );
    expect(rows).toHaveLength(1);
  });
});

describe('looking', () => {
  test('four hundred looks by chance: the trail says exactly what happened, in order', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => staff()));
    const records = await Promise.all(Array.from({ length: 8 }, () => aReferral().save()));
    const from = await db.auditEntry.count();
    const truth: string[] = [];
    for (let n = 0; n < 400; n += 1) {
      const who = people[(n * 7 + (n >> 3)) % people.length];
      const what = records[(n * 5 + (n >> 2)) % records.length];
      if (!who || !what) throw new Error('there is somebody and something');
      if (n % 10 === 3) {
        const { rows } = await queue(everything, who, later(n));
        truth.push(`${who.id} queue-viewed ${rows.map(({ id }) => id).join()}`);
      } else {
        await viewReferral(what.reference, who, later(n));
        truth.push(`${who.id} referral-viewed ${what.id}`);
      }
    }
    const told = await db.auditEntry.findMany({ where: { seq: { gt: from } }, orderBy: { seq: 'asc' } });
    expect(
      told.map(({ actor, action, subject, shown }) => `${actor} ${action} ${subject ?? shown.join()}`),
    ).toEqual(truth);
    expect((await verifyTrail(owner)).broken).toBeNull();
  }, 120_000);

  test('when it cannot be put on record nothing is shown, and the answer says so', async () => {
    const amara = await staff();
    const { reference } = await aReferral().save();
    await owner.query('ALTER TABLE "AuditEntry" RENAME TO "AuditAway"');
    try {
      const answer = { status: 503, statusText: notOnRecord };
      await expect(viewReferral(reference, amara, tuesday)).rejects.toMatchObject(answer);
      await expect(queue(everything, amara, tuesday)).rejects.toMatchObject(answer);
    } finally {
      await owner.query('ALTER TABLE "AuditAway" RENAME TO "AuditEntry"');
    }
  });

  test('who has looked at a record, and in which lists it was, is found by index', async () => {
    const id = randomUUID();
    const planOf = async (where: string) =>
      JSON.stringify((await pool.query(`EXPLAIN SELECT * FROM "AuditEntry" WHERE ${where}`)).rows);
    await pool.query('SET enable_seqscan = off');
    expect(await planOf(`"subject" = '${id}' ORDER BY "seq" DESC LIMIT 25`)).toContain(
      'AuditEntry_subject_seq_idx',
    );
    expect(await planOf(`"shown" @> ARRAY['${id}'::uuid]`)).toContain('AuditEntry_shown_idx');
  });
});
