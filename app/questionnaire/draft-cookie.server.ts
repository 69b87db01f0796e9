/** The cookie that holds a draft's token: for this browser session only, unreadable to scripts. */
import { createCookie, redirect } from '@remix-run/node';
import { paths } from '../paths.ts';
import { env } from '../platform/env.server.ts';
import { type Draft, draftOfToken } from './draft.server.ts';

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

/** The unsent draft of this browser; otherwise leads to the start, or to the confirmation when it has been sent. */
export async function requireDraft(request: Request): Promise<Draft> {
  const draft = await currentDraft(request);
  if (!draft) throw redirect(paths.start());
  if (draft.sentAs) throw redirect(paths.sent());
  return draft;
}
