/** What is measured. Each takes a running server and gives a row of the table. */

import { askFor, atOnce, type Load } from './load.ts';
import type { Prepared } from './prepare.ts';
import { referenceOn } from './served-form.ts';
import type { Server } from './server.ts';
import { Visitor } from './visitor.ts';

export interface Row extends Load {
  what: string;
  /** MB before and after. */
  memoryBefore: number;
  memoryAfter: number;
  /** How much of one core the server itself used: near 1, it was the limit, and not whoever asked or the database. */
  core: number;
}

/** Where the journey of a build begins, and a page of radios in the middle of it. */
export interface Form {
  name: string;
  start: string;
  middle: string;
}

export async function measured(what: string, server: Server, work: () => Promise<Load>): Promise<Row> {
  const [memoryBefore, worked, begun] = [server.memory(), server.worked(), performance.now()];
  const load = await work();
  const core = (server.worked() - worked) / ((performance.now() - begun) / 1000);
  return { what, ...load, memoryBefore, memoryAfter: server.memory(), core };
}

/** Seconds. */
export const WARM_UP = 3;

/** One page, for somebody who has come so far. */
export async function questionPage(
  server: Server,
  { name, start, middle }: Form,
  seconds: number,
): Promise<Row> {
  const visitor = new Visitor(server.base);
  const { url } = await visitor.walk(start, middle);
  await askFor(url.href, visitor.cookie, 20, WARM_UP);
  return measured(`Question page, ${name}`, server, () => askFor(url.href, visitor.cookie, 20, seconds));
}

/** From the first page to the reference, ten people at a time; every Continue is saved before the next page shows. */
export async function wholeJourney(server: Server, { name, start }: Form, seconds: number): Promise<Row> {
  let exchanges = 0;
  const one = async () => {
    const visitor = new Visitor(server.base);
    const { reference, url } = await visitor.walk(start);
    if (!reference) throw new Error(`No reference at ${url.pathname}`);
    exchanges = visitor.exchanges;
    return true;
  };
  await atOnce(10, WARM_UP, one);
  const row = await measured('', server, () => atOnce(10, seconds, one));
  return { ...row, what: `Whole journey, ${name}, ${exchanges} requests` };
}

/**
 * Sends drafts that are ready, ten at a time: the time until the browser is told that the referral is kept. Afterwards
 * each sender must find a reference, and no two the same.
 */
export async function submissions(server: Server, { drafts }: Prepared, seconds: number): Promise<Row> {
  const waiting = [...drafts];
  const sent: Visitor[] = [];
  const url = new URL('/check', server.base);
  const one = async () => {
    const cookie = waiting.pop();
    if (!cookie) return false;
    const visitor = new Visitor(server.base, cookie);
    const { status, location } = await visitor.exchange('POST', url, '');
    if (status !== 302 || location !== '/sent') throw new Error(`${status} on sending, then ${location}`);
    sent.push(visitor);
    return true;
  };
  await atOnce(10, 1, one);
  const row = await measured('Submit, 10 at a time', server, () => atOnce(10, seconds, one));
  const references = new Set<string>();
  for (const visitor of sent) {
    const reference = referenceOn((await visitor.open('/sent')).html);
    if (reference) references.add(reference);
  }
  const lost = sent.length - references.size;
  return lost > 0
    ? { ...row, errors: row.errors + lost, error: `${lost} without a reference of their own` }
    : row;
}
