import { redirect } from '@remix-run/node';
import { authority } from '../../platform/authority.server.ts';
import { letGoOfDraft } from '../draft-cookie.server.ts';

/**
 * Leaves for a page that gives nothing away. The browser forgets its draft and every page of ours it kept, so Back
 * shows no answer. The draft itself stays, and only the return code opens it. Nothing is written, so it cannot fail.
 */
export async function loader() {
  return redirect(authority.quickExit, {
    headers: {
      'Set-Cookie': await letGoOfDraft(),
      'Clear-Site-Data': '"cache", "storage"',
      'Cache-Control': 'no-store',
    },
  });
}
