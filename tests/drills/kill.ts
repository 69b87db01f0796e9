/**
 * Kills the server and its database without warning while referrals are being sent, again and again. Whoever was shown
 * a reference must find it afterwards, exactly once; whoever was not must be able to send again, and be one referral.
 * Needs a build. `--kills=5` says how often; `--drafts=40` how many are sent.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres.server.ts';
import type { Prepared } from '../bench/prepare.ts';
import { referenceOn } from '../bench/served-form.ts';
import { settings } from '../bench/server.ts';
import { Visitor } from '../bench/visitor.ts';
import { startKillable } from './killable.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    drafts: { type: 'string', default: '' },
    port: { type: 'string', default: '3927' },
  },
});
const kills = Number(values.kills);
const drafts = Number(values.drafts || kills * 40);
const SENDERS = 6;

const dataDir = mkdtempSync(join(tmpdir(), 'front-door-kill-'));

function prepare(): string[] {
  const wanted = JSON.stringify({ drafts, referrals: 0 });
  const made = spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/prepare.ts', wanted], {
    // What it logs goes where its answer does.
    env: { ...settings(dataDir), LOG_LEVEL: 'silent' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (made.status !== 0) throw new Error('The drafts could not be made');
  return (JSON.parse(made.stdout) as Prepared).drafts;
}

/** What each sender was shown, by the cookie of the draft. */
const shown = new Map<string, string>();
const faults: string[] = [];

/** Sends a draft, or looks again at one that is sent. Throws when no whole answer comes. */
async function send(base: string, cookie: string): Promise<void> {
  const visitor = new Visitor(base, cookie);
  const page = await visitor.open('/check');
  const sent = page.url.pathname === '/sent' ? page : await visitor.send(page);
  const reference = referenceOn(sent.html);
  if (!reference) throw new Error('No reference is shown');
  const before = shown.get(cookie);
  if (before && before !== reference) faults.push(`${before} became ${reference}`);
  shown.set(cookie, reference);
}

/** Several at once, until all are sent or the server is gone. */
async function sendAll(base: string, cookies: readonly string[]): Promise<number> {
  const waiting = [...cookies];
  let failed = 0;
  const sender = async () => {
    for (let cookie = waiting.pop(); cookie; cookie = waiting.pop()) {
      const isSent = await send(base, cookie).then(
        () => true,
        () => false,
      );
      if (isSent) continue;
      failed += 1;
      return;
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return failed;
}

/** Resolves in the midst of the sending, however fast this machine is. */
async function someAreShown(many: number): Promise<void> {
  const wanted = shown.size + many;
  for (let waited = 0; shown.size < wanted && waited < 2_000; waited += 1) await pause(5);
  await pause(Math.random() * 30);
}

const unsent = (cookies: readonly string[]) => cookies.filter((cookie) => !shown.has(cookie));

interface Found {
  reference: string;
  audits: string;
  receipts: string;
}

/** What the database holds of those references, read past the app. */
async function readBack(): Promise<Found[]> {
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
  const client = new pg.Client(server.url);
  await client.connect();
  const { rows } = await client.query<Found>(
    `SELECT "reference",
            (SELECT count(*) FROM "AuditEntry" WHERE "subject" = r."id"::text AND "action" = 'referral-sent') AS "audits",
            (SELECT count(*) FROM "Message" WHERE "referralId" = r."id" AND "template" = 'referral-received') AS "receipts"
     FROM "Referral" r WHERE "submissionKey" IN (SELECT "submissionKey" FROM "Draft" WHERE "sentAs" IS NOT NULL)`,
  );
  await client.end();
  await server.stop();
  return rows;
}

async function drill(): Promise<void> {
  const cookies = prepare();
  let cutOff = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const server = await startKillable(dataDir, Number(values.port));
    const share = unsent(cookies).slice(0, Math.ceil(drafts / kills));
    const sending = sendAll(server.base, share);
    await someAreShown(1 + Math.floor(Math.random() * 20));
    await server.kill();
    cutOff += await sending;
  }
  const shownBefore = shown.size;
  const server = await startKillable(dataDir, Number(values.port));
  // Those who were cut off send again; those who were not look again and must see the same.
  const failed = await sendAll(server.base, cookies);
  await server.stop();

  const found = await readBack();
  const count = new Map<string, number>();
  for (const { reference } of found) count.set(reference, (count.get(reference) ?? 0) + 1);
  for (const reference of shown.values()) {
    if (count.get(reference) !== 1) faults.push(`${reference} is there ${count.get(reference) ?? 0} times`);
  }
  const ours = new Set(shown.values());
  for (const { reference, audits, receipts } of found.filter((one) => ours.has(one.reference))) {
    if (audits !== '1') faults.push(`${reference} has ${audits} audit entries`);
    if (receipts !== '1') faults.push(`${reference} has ${receipts} receipts`);
  }
  if (failed > 0) faults.push(`${failed} could not be sent at the end`);
  if (shown.size !== drafts) faults.push(`${shown.size} of ${drafts} were sent`);
  if (cutOff === 0) faults.push('nobody was cut off: the kills came too late to show anything');
  console.log(
    `${kills} kills, ${drafts} drafts: ${shownBefore} were shown a reference before the last start, ${cutOff} were cut off`,
  );
}

try {
  await drill();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
for (const fault of faults) console.error(`  ${fault}`);
console.log(faults.length === 0 ? 'Every reference is there once.' : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
