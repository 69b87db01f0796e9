/** What the checks add to the record page and to the decision page. */
import { checksOf } from './view-checks.server.ts';

interface About {
  referralId: string;
  reference: string;
  at: Date;
}

/** Only for a page that has opened the record: the replies are in it. */
export async function checksPanel({ referralId, reference, at }: About) {
  return { reference, checks: await checksOf(referralId, at) };
}
