/**
 * What the two pages do that decide a record: the whole decision, and the one that passes a contact to whoever works
 * with the child already.
 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import type { FormError } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { systemClock } from '../../platform/clock.ts';
import { db } from '../../platform/db.server.ts';
import { requireAccess } from '../access/gate.server.ts';
import type { ReferralView } from '../referral-view.ts';
import { requireReference } from '../routes/reference-param.server.ts';
import { type DecideResult, decide } from './decide.server.ts';
import { aboutDeciding, type Deciding, decidePage } from './decide-page.server.ts';
import { decisionForm } from './decision.ts';
import { guardDecision } from './guard-decision.ts';
import { isAsShown } from './lock.server.ts';
import { type Preview, previewOf } from './preview.server.ts';
import { type Happened, happenedSince, openedAt } from './since.server.ts';

async function requirePage(reference: string, staff: Staff, act: Deciding, at: Date) {
  const page = await decidePage(reference, staff, act, at);
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

/** Why this person cannot decide it now; null when they can. */
function whyNotNow(
  { status, holder }: Pick<ReferralView, 'status'> & { holder: { id: string; name: string } | null },
  staff: Staff,
  act: Deciding,
): string | null {
  if (status === 'awaiting_sign_off') return 'This is decided, and waits for a manager to sign off.';
  if (status === 'decided') return 'This referral has been decided.';
  if (!mayDoTo(staff.role, act, status)) {
    return holder
      ? 'This cannot be decided now.'
      : 'Nobody holds this referral. Claim it first, then decide it.';
  }
  if (holder?.id === staff.id) return null;
  if (status === 'waiting' && staff.role === 'team-manager') return null;
  return holder
    ? `${holder.name} holds this referral, so only they can decide it.`
    : 'Nobody holds this referral. Claim it first, then decide it.';
}

const nobodyHasIt =
  'No child of this record was confirmed to be open with anybody. Compare the children first, or decide it.';

const askedAgain =
  'Somebody has asked for this decision to be looked at again. Whoever looks again decides: see “Looking again” on the record.';

// Never leads away, not even when the referral is no longer this person's to decide: after a refused decision this
// runs again, and what they wrote has to be shown to them.
export async function showDeciding({ request, params }: LoaderFunctionArgs, act: Deciding) {
  const staff = await requireStaff(request, act);
  const page = await requirePage(requireReference(params), staff, act, systemClock.now());
  const nowhere = act === 'pass-to-holder' && page.options.openWith.length === 0 ? nobodyHasIt : null;
  const isAsked = page.panels.decisions.requests.some(({ ended }) => !ended);
  const whyNot = whyNotNow(page.view, staff, act) ?? (isAsked ? askedAgain : nowhere);
  return { staff, ...page, whyNot };
}

type Overtaken = Extract<
  DecideResult['kind'],
  'already-decided' | 'not-holder' | 'asked-again' | 'stale' | 'may-not'
>;

const why: Record<Overtaken, string> = {
  'already-decided':
    'This referral has been decided already. Nothing you wrote was added; it is still below.',
  'not-holder':
    'You no longer hold this referral, so nothing was decided. What you wrote is still below, to copy into a note.',
  'asked-again':
    'Somebody has asked for this decision to be looked at again. Whoever looks again decides. What you wrote is still below.',
  stale:
    'Something changed or was added while you were writing. Read what is new, then decide: what you wrote is still below.',
  'may-not': 'Your role does not decide. What you wrote is still below, to copy into a note.',
};

interface Writing {
  kind: 'writing';
  says: string | null;
  values: FormValues;
  errors: FormError[];
  mayStayAsked: boolean;
  happened: readonly Happened[];
}
const writing = (values: FormValues, more: Partial<Writing> = {}): Writing => ({
  ...{ kind: 'writing', says: null, values, errors: [], mayStayAsked: false, happened: [] },
  ...more,
});

/** Reads what was written, shows it as its readers will see it, and decides when that was confirmed. */
export async function takeDeciding({ request, params, context }: ActionFunctionArgs, act: Deciding) {
  const staff = await requireStaff(request, act);
  const reference = requireReference(params);
  const at = systemClock.now();
  const form = await request.formData();
  await requireAccess(reference, staff, at);
  const deciding = await aboutDeciding(reference, staff, act);
  if (!deciding) throw new Response(null, { status: 404 });
  const { now, facts, about } = deciding;
  const toCorrect = (values: FormValues, errors: FormError[], mayStayAsked = false) => {
    context.refused = true;
    return data(writing(values, { errors, mayStayAsked }), { status: 400 });
  };
  const overtaken = async (values: FormValues, kind: Overtaken, seen?: string) => {
    const happened = await happenedSince(now.id, openedAt(seen, at), staff.id);
    return data(writing(values, { says: why[kind], happened }), { status: 409 });
  };

  const parsed = await parseForm(form, decisionForm(facts), { ignore: ['do'] });
  if (form.get('do') === 'change') return data(writing(parsed.ok ? parsed.value : parsed.problems.values));
  if (!parsed.ok) return toCorrect(parsed.problems.values, parsed.problems.errors);
  const { value } = parsed;
  const guarded = guardDecision(value, about.records.all);
  if (guarded.problems.length > 0) return toCorrect(value, guarded.problems, guarded.mayStayAsked);

  if (form.get('do') !== 'confirm') {
    if (whyNotNow(now, staff, act)) return overtaken(value, 'not-holder', value.seen);
    if (!(await isAsShown(db, now, value))) return overtaken(value, 'stale', value.seen);
    const preview = previewOf(value, about, at);
    if (preview)
      return data({ kind: 'preview' as const, preview: preview as Preview, values: value as FormValues });
  }
  const result = await decide(reference, value, staff, at);
  switch (result.kind) {
    case 'not-found':
      throw new Response(null, { status: 404 });
    case 'to-correct':
      return toCorrect(value, result.errors, result.mayStayAsked);
    case 'already-decided':
    case 'not-holder':
    case 'asked-again':
    case 'stale':
    case 'may-not':
      return overtaken(value, result.kind, value.seen);
    default:
      return redirect(paths.staff.referral(reference));
  }
}
