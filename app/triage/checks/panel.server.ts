/** What the checks add to the record page and to the decision page. */
import type { OpenPanelContext } from '../panels.server.ts';
import { checksOf } from './view-checks.server.ts';

/** Only for a page that has opened the record: the replies are in it. */
export async function checksPanel({ referralId, reference, found, at }: OpenPanelContext) {
  return { reference, checks: found._count.checks > 0 ? await checksOf(referralId, at) : [] };
}
