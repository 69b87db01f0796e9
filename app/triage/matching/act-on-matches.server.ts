/** Turns the forms of the page about matches into commands, and what commands answer into words for the page. */
import type { Staff } from '../../accounts/roles.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import type { FormError } from '../../govuk/index.ts';
import { normaliseReference } from '../../platform/secrets.server.ts';
import { type Happened, happenedSince, openedAt } from '../deciding/since.server.ts';
import { momentOf } from '../moments.ts';
import { judge } from './judge.server.ts';
import { merge } from './merge.server.ts';
import { type MergeResult, mergeForm, type SplitResult, splitForm } from './merging.ts';
import { split } from './split.server.ts';
import {
  type JudgeResult,
  judgementForm,
  reasonField,
  type Said,
  saidInWords,
  type Verdict,
  verdicts,
} from './verdict.ts';

export type Pressed = Verdict | 'merge' | 'split';

/** Nothing was changed: why, what was written, and what others did meanwhile. */
export interface Refusal {
  status: 400 | 409;
  pressed: Pressed | null;
  says: string | null;
  values: FormValues;
  errors: FormError[];
  happened: readonly Happened[];
}
export type Acted = 'done' | 'not-found' | Refusal;

const refusal = (pressed: Pressed | null, values: FormValues, more: Partial<Refusal>): Refusal => ({
  ...{ status: 409, pressed, says: null, values, errors: [], happened: [] },
  ...more,
});

const notAllowed = 'Nothing was changed: this cannot be done as it stands now, or not by you.';
const changed =
  'Nothing was changed: somebody changed this while you were writing. Read what is new, then do it again if it is still right.';

const judgedMeanwhile = ({ id, by, verdict, at, reason }: Said): Happened => ({
  ...{ id, by, at: momentOf(at), why: reason },
  what: verdict === 'undone' ? 'undid what was said before' : `said: ${saidInWords[verdict].toLowerCase()}`,
});

function notJudged(result: Exclude<JudgeResult, { kind: 'judged' | 'not-found' }>): Partial<Refusal> {
  switch (result.kind) {
    case 'not-allowed':
      return { says: notAllowed };
    case 'stale':
      return { says: changed, happened: result.said ? [judgedMeanwhile(result.said)] : [] };
    case 'contradicts': {
      const where = result.references.length > 0 ? `: ${result.references.join(', ')}` : '';
      const because =
        result.verdict === 'same'
          ? `it would make one child of two that somebody said are different${where}`
          : `these two are one child through other records${where}`;
      return { says: `Nothing was changed: ${because}. Undo that first, if it is wrong.` };
    }
  }
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
  if (!parsed.ok) {
    const { values, errors } = parsed.problems;
    return refusal(verdict, values, { status: 400, errors });
  }
  const { child = '', other = '', last = '' } = parsed.value as Record<string, string | undefined>;
  const reason = String(parsed.value[name] ?? '');
  const result = await judge(reference, { child, other, last, verdict, reason }, staff, at);
  if (result.kind === 'judged') return 'done';
  if (result.kind === 'not-found') return 'not-found';
  return refusal(verdict, { ...parsed.value }, notJudged(result));
}

type NotMerged = Exclude<MergeResult['kind'], 'merged' | 'not-found' | 'held-by-another'>;
const mergeWords: Record<NotMerged, string> = {
  'not-allowed': notAllowed,
  'no-other': 'Enter the reference of a referral that is there and that you may read',
  itself: 'Enter the reference of another referral than this one',
  'other-closed': 'The other referral is not open any more: this one cannot go with it',
  'kept-apart':
    'Nothing was changed: one of the two is restricted, or somebody is kept away from it, and not from the other. Whoever reads one would learn of the other. Ask a manager to set the same access on both first',
  'has-merged': 'Another referral goes with this one. Let that one go with the other first, or take it apart',
  stale: changed,
};
const aboutTheOther: readonly string[] = ['no-other', 'itself', 'other-closed'];

/** Why it was not done, with what others did since the page was opened where that is the reason. */
async function overtaken(
  pressed: 'merge' | 'split',
  values: FormValues,
  result: Extract<MergeResult | SplitResult, { referralId: string }>,
  staff: Staff,
  opened: Date,
): Promise<Refusal> {
  const happened = await happenedSince(result.referralId, opened, staff.id);
  return refusal(pressed, values, {
    says: happened.length > 0 ? changed : mergeWords[result.kind],
    happened,
  });
}

async function onMerge(reference: string, form: FormData, staff: Staff, at: Date): Promise<Acted> {
  const parsed = await parseForm(form, mergeForm, { ignore: ['do'] });
  if (!parsed.ok) {
    const { values, errors } = parsed.problems;
    return refusal('merge', values, { status: 400, errors });
  }
  const { into: written, reason, seen, version } = parsed.value;
  const values = { into: written, reason };
  const into = normaliseReference(written) ?? '';
  const result = await merge(reference, { into, reason, version }, staff, at);
  switch (result.kind) {
    case 'merged':
      return 'done';
    case 'not-found':
      return 'not-found';
    case 'held-by-another': {
      const says = `${result.by} holds this referral: they or a manager can let it go with another.`;
      return refusal('merge', values, { says });
    }
    case 'stale':
    case 'not-allowed':
      return overtaken('merge', values, result, staff, openedAt(seen, at));
    default: {
      const message = mergeWords[result.kind];
      return aboutTheOther.includes(result.kind)
        ? refusal('merge', values, { status: 400, errors: [{ field: 'into', message }] })
        : refusal('merge', values, { says: message });
    }
  }
}

async function onSplit(reference: string, form: FormData, staff: Staff, at: Date): Promise<Acted> {
  const parsed = await parseForm(form, splitForm, { ignore: ['do'] });
  if (!parsed.ok) {
    const { values, errors } = parsed.problems;
    return refusal('split', values, { status: 400, errors });
  }
  const { splitReason, seen, version } = parsed.value;
  const result = await split(reference, { reason: splitReason, version }, staff, at);
  if (result.kind === 'split') return 'done';
  if (result.kind === 'not-found') return 'not-found';
  return overtaken('split', { splitReason }, result, staff, openedAt(seen, at));
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
  return refusal(
    null,
    {},
    { status: 400, says: 'Nothing was changed. Choose one of the buttons on this page.' },
  );
}
