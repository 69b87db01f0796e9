/** Turns the forms of the referral page into commands, and what commands answer into words for the page. */
import { may, type Staff } from '../../accounts/roles.ts';
import { type Parsed, parseForm } from '../../govuk/form.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import type { FormError } from '../../govuk/index.ts';
import { addNote } from '../add-note.server.ts';
import { ratingForm, whyMissing } from '../brag.ts';
import { claim } from '../claim.server.ts';
import { noteForm } from '../note.ts';
import { rate } from '../rate.server.ts';
import { release } from '../release.server.ts';

/** Why nothing was changed, with what was written. */
export interface Refusal {
  status: 400 | 409;
  /** The form it is about, so that only that one is filled in again. */
  form: 'rating' | 'note' | null;
  /** What happened meanwhile, in a sentence; null when there is something to put right in the form. */
  says: string | null;
  values: FormValues;
  errors: FormError[];
}

export type Acted = 'done' | 'not-found' | Refusal;

const overtaken = (says: string, form: Refusal['form'] = null, values: FormValues = {}): Refusal => ({
  ...{ status: 409, form, says, values, errors: [] },
});

const toCorrect = (form: Refusal['form'], parsed: Parsed<unknown> & { ok: false }): Refusal => ({
  ...{ status: 400, form, says: null, ...parsed.problems },
});

const closed = 'This referral has been decided. You can still read it and add a note.';

async function onClaim(reference: string, staff: Staff, at: Date): Promise<Acted> {
  const result = await claim(reference, staff, at);
  if (result.kind === 'claimed') return 'done';
  if (result.kind === 'not-found') return 'not-found';
  if (result.kind === 'closed') return overtaken(closed);
  return overtaken(`${result.by.name} claimed this referral first. You can still read it and add a note.`);
}

async function onRelease(reference: string, staff: Staff, at: Date): Promise<Acted> {
  const result = await release(reference, staff, at);
  switch (result.kind) {
    case 'released':
    case 'not-held':
      return 'done';
    case 'not-found':
      return 'not-found';
    case 'closed':
      return overtaken(closed);
    case 'held-by-another':
      return overtaken(`${result.by.name} holds this referral. They or a manager can put it back.`);
  }
}

async function onRate(reference: string, form: FormData, staff: Staff, at: Date): Promise<Acted> {
  const parsed = await parseForm(form, ratingForm, { ignore: ['do'] });
  if (!parsed.ok) return toCorrect('rating', parsed);
  const values = { brag: parsed.value.brag, reason: parsed.value.reason };
  const result = await rate(reference, parsed.value, staff, at);
  switch (result.kind) {
    case 'rated':
      return 'done';
    case 'not-found':
      return 'not-found';
    case 'closed':
      return overtaken(closed, 'rating', values);
    case 'stale':
      return overtaken(
        'Somebody changed this referral while you were looking at it. Read what is new, then rate it again: what you wrote is still there.',
        'rating',
        values,
      );
    case 'reason-needed': {
      const errors = [{ field: 'reason', message: whyMissing }];
      return { status: 400, form: 'rating', says: null, values, errors };
    }
  }
}

async function onNote(reference: string, form: FormData, staff: Staff, at: Date): Promise<Acted> {
  const parsed = await parseForm(form, noteForm, { ignore: ['do'] });
  if (!parsed.ok) return toCorrect('note', parsed);
  const { kind } = await addNote(reference, parsed.value.text, staff, at);
  return kind === 'added' ? 'done' : 'not-found';
}

/** What the table of roles calls each button. Whoever may read a record may not for that reason do all of these. */
const buttons = { claim: 'claim', release: 'release', rate: 'rate', note: 'note' } as const;
const isButton = (pressed: unknown): pressed is keyof typeof buttons =>
  typeof pressed === 'string' && Object.hasOwn(buttons, pressed);

/**
 * Does what the pressed button says. A button this page does not have changes nothing; one that is not for this role is
 * answered with 403, thrown as a response.
 */
export async function actOnReferral(
  reference: string,
  form: FormData,
  staff: Staff,
  at: Date,
): Promise<Acted> {
  const pressed = form.get('do');
  if (isButton(pressed) && !may(staff.role, buttons[pressed])) throw new Response(null, { status: 403 });
  switch (pressed) {
    case 'claim':
      return onClaim(reference, staff, at);
    case 'release':
      return onRelease(reference, staff, at);
    case 'rate':
      return onRate(reference, form, staff, at);
    case 'note':
      return onNote(reference, form, staff, at);
    default:
      return overtaken('Nothing was changed. Choose one of the buttons on this page.');
  }
}
