/** The cookie that holds a draft's token: for this browser session only, unreadable to scripts. */
import { createCookie, data, redirect } from '@remix-run/node';
import { paths } from '../paths.ts';
import { authority } from '../platform/authority.server.ts';
import { helpNow } from '../platform/authority.ts';
import { systemClock } from '../platform/clock.ts';
import { env } from '../platform/env.server.ts';
import { type Draft, draftOfToken } from './draft.server.ts';
import { type DraftGone, wordsTyped } from './draft-gone.ts';

const secure = env.ORIGIN.startsWith('https:');
const cookie = createCookie(secure ? '__Host-draft' : 'draft', {
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure,
});

/** The `Set-Cookie` value that lets this browser go on with a draft. */
export const holdDraft = (token: string): Promise<string> => cookie.serialize(token);

/** The `Set-Cookie` value that makes this browser forget its draft. */
export const letGoOfDraft = (): Promise<string> => cookie.serialize('', { maxAge: 0 });

/** The draft of this browser, or null. */
export async function currentDraft(request: Request): Promise<Draft | null> {
  const token: unknown = await cookie.parse(request.headers.get('Cookie'));
  return typeof token === 'string' && token !== '' ? draftOfToken(token) : null;
}

/** What to throw where a draft is needed and this browser holds none. Whoever sent something gets it back to copy. */
export async function withoutDraft(request: Request) {
  if (request.method !== 'POST') return redirect(paths.start());
  const { name, serviceName, colour } = authority;
  const frame = { authority: name, serviceName, colour, helpNow: helpNow(authority, systemClock.now()) };
  const gone: DraftGone = { draftGone: true, words: wordsTyped(await request.formData()), frame };
  return data(gone, { status: 410 });
}

/** The unsent draft of this browser; otherwise leads to the start, or to the confirmation when it has been sent. */
export async function requireDraft(request: Request): Promise<Draft> {
  const draft = await currentDraft(request);
  if (!draft) throw await withoutDraft(request);
  if (draft.sentAs) throw redirect(paths.sent());
  return draft;
}
