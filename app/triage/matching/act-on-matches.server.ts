/** Turns the forms of the page about matches into commands, and what commands answer into words for the page. */
import type { Staff } from '../../accounts/roles.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import type { FormError } from '../../govuk/index.ts';
import { normaliseReference } from '../../platform/secrets.server.ts';
import { judge } from './judge.server.ts';
import { merge } from './merge.server.ts';
import { type MergeResult, mergeForm, splitForm } from './merging.ts';
import { split } from './split.server.ts';
import { type JudgeResult, judgementForm, reasonField, type Verdict, verdicts } from './verdict.ts';

export interface Refusal {
  status: 400 | 403 | 409;
  says: string | null;
  values: FormValues;
  errors: FormError[];
}
export type Acted = 'done' | 'not-found' | Refusal;

const said: Record<Verdict, string> = {
  same: 'the same child',
  different: 'a different child',
  undone: 'not to be judged yet',
};
const notAllowed = 'Nothing was changed: this cannot be done as it stands now, or not by you.';
const changed =
  'Somebody changed this meanwhile. Read what is new, then do it again: what you wrote is still there.';

function judgedInWords(result: Exclude<JudgeResult, { kind: 'judged' | 'not-found' }>): string {
  if (result.kind === 'not-allowed') return notAllowed;
  if (result.kind === 'stale')
    return result.by
      ? `${result.by} has just said that this is ${said[result.verdict]}. What you wrote is still there.`
      : changed;
  return 'This would contradict what somebody said about the same child through another record. Look there first and undo it if it is wrong. What you wrote is still there.';
}

async function onVerdict(
  reference: string,
  verdict: Verdict,
  form: FormData,
  staff: Staff,
  at: Date,
): Promise<Acted> {
  const name = reasonField(String(form.get('other')));
  const parsed = await parseForm(form, judgementForm(String(form.get('other'))), { ignore: ['do'] });
  if (!parsed.ok) return { status: 400, says: null, ...parsed.problems };
  const { child, other, last } = parsed.value as Record<string, string>;
  const reason = String(parsed.value[name] ?? '');
  const result = await judge(
    reference,
    { child: child ?? '', other: other ?? '', last: last ?? '', verdict, reason },
    staff,
    at,
  );
  if (result.kind === 'judged') return 'done';
  if (result.kind === 'not-found') return 'not-found';
  return { status: 409, says: judgedInWords(result), values: { ...parsed.value }, errors: [] };
}

const mergeWords: Record<Exclude<MergeResult['kind'], 'merged' | 'not-found' | 'held-by-another'>, string> = {
  'not-allowed': notAllowed,
  'no-other': 'Enter the reference of a referral that is there and that you may read',
  itself: 'Enter the reference of another referral than this one',
  'other-closed': 'The other referral is not open any more: this one cannot go with it',
  'has-merged': 'Another referral goes with this one. Let that one go with the other first, or take it apart',
  stale: changed,
};
const aboutTheOther: readonly string[] = ['no-other', 'itself', 'other-closed'];

async function onMerge(reference: string, form: FormData, staff: Staff, at: Date): Promise<Acted> {
  const parsed = await parseForm(form, mergeForm, { ignore: ['do'] });
  if (!parsed.ok) return { status: 400, says: null, ...parsed.problems };
  const values = { into: parsed.value.into, reason: parsed.value.reason };
  const into = normaliseReference(parsed.value.into) ?? '';
  const result = await merge(reference, { ...parsed.value, into }, staff, at);
  if (result.kind === 'merged') return 'done';
  if (result.kind === 'not-found') return 'not-found';
  if (result.kind === 'held-by-another') {
    const says = `${result.by} holds this referral: they or a manager can let it go with another.`;
    return { status: 409, says, values, errors: [] };
  }
  const message = mergeWords[result.kind];
  if (aboutTheOther.includes(result.kind))
    return { status: 400, says: null, values, errors: [{ field: 'into', message }] };
  return { status: 409, says: message, values, errors: [] };
}

async function onSplit(reference: string, form: FormData, staff: Staff, at: Date): Promise<Acted> {
  const parsed = await parseForm(form, splitForm, { ignore: ['do'] });
  if (!parsed.ok) return { status: 400, says: null, ...parsed.problems };
  const { splitReason, version } = parsed.value;
  const result = await split(reference, { reason: splitReason, version }, staff, at);
  if (result.kind === 'split') return 'done';
  if (result.kind === 'not-found') return 'not-found';
  const says = result.kind === 'stale' ? changed : notAllowed;
  return { status: 409, says, values: { splitReason }, errors: [] };
}

/** Does what the pressed button says. A button this page does not have changes nothing. */
export async function actOnMatches(
  reference: string,
  form: FormData,
  staff: Staff,
  at: Date,
): Promise<Acted> {
  const pressed = form.get('do');
  const verdict = verdicts.find((one) => one === pressed);
  if (verdict) return onVerdict(reference, verdict, form, staff, at);
  if (pressed === 'merge') return onMerge(reference, form, staff, at);
  if (pressed === 'split') return onSplit(reference, form, staff, at);
  return {
    status: 400,
    says: 'Nothing was changed. Choose one of the buttons on this page.',
    values: {},
    errors: [],
  };
}
