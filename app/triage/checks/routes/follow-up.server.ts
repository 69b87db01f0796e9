/** Turns the buttons of one check's page into commands, and refusals into words. */
import type { Staff } from '../../../accounts/roles.ts';
import { parseForm } from '../../../govuk/form.ts';
import type { FormValues } from '../../../govuk/form-values.ts';
import type { FormError } from '../../../govuk/index.ts';
import type { ChangeRefusal } from '../change-check.server.ts';
import { chase } from '../chase.server.ts';
import { recordNoReply, recordReply, withdraw } from '../close-check.server.ts';
import { telephoneForm, withdrawForm } from '../reply.ts';

export interface FollowUpRefused {
  /** Which form was refused, where what was typed is to be kept. */
  form?: 'reply' | 'withdraw';
  status: 400 | 409;
  says: string | null;
  values: FormValues;
  errors: FormError[];
}
type Refusal = ChangeRefusal | { kind: 'may-not' };
type Result = { kind: 'chased' } | { kind: 'done' } | Refusal;

function inWords(refusal: Exclude<Refusal, { kind: 'not-found' }>): string {
  if (refusal.kind === 'may-not') return 'Your role does not include this. Nothing was changed.';
  if (refusal.kind === 'stale') {
    return 'Somebody changed this check while you were looking at it. Read what is new: what you wrote is still there.';
  }
  const why = {
    replied: 'The agency has replied meanwhile. Nothing was changed.',
    'no-reply': 'It was written down meanwhile that there was no reply. Nothing was changed.',
    withdrawn: 'This check was withdrawn meanwhile. Nothing was changed.',
    'not-due':
      'The agency still has time to reply. You can write down that there was no reply when it is over.',
  };
  return why[refusal.because];
}

/** Does what the pressed button says. */
export async function followUp(
  { reference, id }: { reference: string; id: string },
  form: FormData,
  staff: Staff,
  at: Date,
): Promise<'done' | 'not-found' | FollowUpRefused> {
  const answer = (result: Result, form?: FollowUpRefused['form'], values: FormValues = {}) => {
    if (result.kind === 'chased' || result.kind === 'done') return 'done';
    if (result.kind === 'not-found') return 'not-found';
    return { status: 409, says: inWords(result), form, values, errors: [] } satisfies FollowUpRefused;
  };
  const wanted = form.get('do');
  if (wanted === 'reply') {
    const parsed = await parseForm(form, telephoneForm, { ignore: ['do'] });
    if (!parsed.ok) return { status: 400, says: null, form: wanted, ...parsed.problems };
    const { version, ...reply } = parsed.value;
    return answer(await recordReply({ reference, id, version }, reply, staff, at), wanted, reply);
  }
  if (wanted === 'withdraw') {
    const parsed = await parseForm(form, withdrawForm, { ignore: ['do'] });
    if (!parsed.ok) return { status: 400, says: null, form: wanted, ...parsed.problems };
    const { version, why } = parsed.value;
    return answer(await withdraw({ reference, id, version }, why, staff, at), wanted, { why });
  }
  const shown = { reference, id, version: Number(form.get('version')) };
  if (wanted === 'chase') {
    const result = await chase(shown, staff, at);
    // Pressed twice: the first press has done it.
    return result.kind === 'stale' ? 'done' : answer(result);
  }
  if (wanted === 'no-reply') return answer(await recordNoReply(shown, staff, at));
  const says = 'Nothing was changed. Choose one of the buttons on this page.';
  return { status: 409, says, values: {}, errors: [] };
}
