/** What staff wait for, with so many of them signed in: each asking again at once, or after a while as people do. */

import { paths } from '../../app/paths.ts';
import { atOnce, type Load } from './load.ts';
import { measured, type Row, WARM_UP } from './measures.ts';
import type { Prepared } from './prepare.ts';
import type { Server } from './server.ts';
import { Visitor } from './visitor.ts';

const QUEUE = paths.staff.queue();

/** Everybody with a browser of their own, signed in. */
const everybody = (server: Server, { staff }: Prepared) =>
  staff.map((cookie) => new Visitor(server.base, cookie));

/** Goes round: each call gives the next. */
function turns<T>(all: readonly T[]): () => T {
  let next = 0;
  return () => {
    const one = all[next % all.length];
    next += 1;
    if (one === undefined) throw new Error('There is nobody and nothing to take turns');
    return one;
  };
}

async function opened(server: Server, visitor: Visitor, path: string): Promise<boolean> {
  const { status, html } = await visitor.exchange('GET', new URL(path, server.base));
  if (status !== 200 || !html.includes('</html>')) throw new Error(`${status} at a page of staff`);
  return true;
}

/** Somebody who is free asks, so that nobody's own requests stand in each other's way. */
function byWhoeverIsFree(visitors: readonly Visitor[], work: (visitor: Visitor) => Promise<boolean>) {
  const free = [...visitors];
  return async () => {
    const visitor = free.pop();
    if (!visitor) throw new Error('More at once than there are people');
    try {
      return await work(visitor);
    } finally {
      free.push(visitor);
    }
  };
}

export interface Many {
  /** People who ask. */
  many: number;
  seconds: number;
  /** Seconds that each reads, on average, before asking for the next; 0: everybody always waits for something. */
  pause: number;
}

const titled = (what: string, { many, pause }: Many) =>
  `${what}, ${many} ${many === 1 ? 'person' : 'people'}${pause > 0 ? `, each every ${pause} s` : ' without a pause'}`;

async function warmly(server: Server, what: string, load: Many, one: () => Promise<boolean>) {
  const { many, seconds, pause } = load;
  await atOnce(many, WARM_UP, one, pause);
  return measured(titled(what, load), server, (): Promise<Load> => atOnce(many, seconds, one, pause));
}

/** The first page of the queue. */
export function queuePage(server: Server, prepared: Prepared, load: Many): Promise<Row> {
  const one = byWhoeverIsFree(everybody(server, prepared), (visitor) => opened(server, visitor, QUEUE));
  return warmly(server, 'Queue', load, one);
}

/** Open records, thousands of them in turn. */
export function recordPage(server: Server, prepared: Prepared, load: Many): Promise<Row> {
  const next = turns(prepared.open);
  const one = byWhoeverIsFree(everybody(server, prepared), (visitor) =>
    opened(server, visitor, paths.staff.referral(next())),
  );
  return warmly(server, 'Record', load, one);
}

/** Claims from the queue, each of a referral that nobody holds, and taken out of those; ends when none is left. */
export function claims(server: Server, prepared: Prepared, load: Many): Promise<Row> {
  const url = new URL(QUEUE, server.base);
  const one = byWhoeverIsFree(everybody(server, prepared), async (visitor) => {
    const reference = prepared.unclaimed.pop();
    if (!reference) return false;
    const body = new URLSearchParams({ do: 'claim', reference }).toString();
    const { status, location } = await visitor.exchange('POST', url, body);
    if (status !== 302 || !location?.endsWith(reference)) throw new Error(`${status} on claiming`);
    return true;
  });
  return warmly(server, 'Claim', load, one);
}
