/** Turns the forms of the hand-over page into commands, and what commands answer into words for the page. */
import type * as z from 'zod/mini';
import type { Staff } from '../../accounts/roles.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import type { FormError } from '../../govuk/index.ts';
import { accept } from './accept.server.ts';
import { changeKeyworker } from './change-keyworker.server.ts';
import { endHelp } from './end-help.server.ts';
import {
  acceptForm,
  endForm,
  type HandOverForm,
  keyworkerForm,
  type NotDone,
  offerForm,
  returnForm,
  stepDownForm,
  stepUpForm,
} from './hand-over.ts';
import { teamName } from './hand-over-view.server.ts';
import { offer } from './offer.server.ts';
import { returnOffer } from './return-offer.server.ts';
import { step } from './step.server.ts';

/** Why nothing was changed, with what was written. */
export interface Refusal {
  status: 400 | 403 | 409;
  form: HandOverForm;
  says: string | null;
  values: FormValues;
  errors: FormError[];
}
export type Acted = 'done' | 'not-found' | Refusal;

const notDone: Record<Exclude<NotDone['kind'], 'not-found'>, string> = {
  'not-allowed': 'Nothing was changed: this is for the team that has the family, its keyworker or a manager.',
  'not-now':
    'Nothing was changed: this has moved on since the page was shown. Read how it stands now; what you wrote is still below.',
  stale:
    'Nothing was changed: somebody changed this referral while you were writing. Read what is new, then send it again; what you wrote is still below.',
};

/** What the page answers to each refusal: a sentence at the top, or an error beside a field. */
function refusalOf(
  form: HandOverForm,
  values: FormValues,
  result: { kind: string; toTeamId?: string },
): Acted {
  const says = (text: string, status: 403 | 409 = 409): Refusal => ({
    ...{ status, form, says: text, values, errors: [] },
  });
  const error = (field: string, message: string): Refusal => ({
    ...{ status: 400, form, says: null, values, errors: [{ field, message }] },
  });
  const isOffer = form === 'offer';
  switch (result.kind) {
    case 'not-found':
      return 'not-found';
    case 'not-allowed':
      return says(notDone['not-allowed'], 403);
    case 'not-now':
      return says(notDone['not-now']);
    case 'stale':
      return says(notDone.stale);
    case 'already-offered':
      return says(
        `Nothing was changed: it has been offered to the ${teamName(result.toTeamId ?? '')} already.`,
      );
    case 'no-help-decided':
      return says('Nothing was changed: the decision leads to no help that a team would take on.');
    case 'not-your-team':
      return says('Nothing was changed: it is offered to another team, who answer for themselves.', 403);
    case 'own-step':
      return says('Nothing was changed: somebody else agrees to a step you asked for yourself.', 403);
    case 'unknown-team':
      return error('team', 'Select a team');
    case 'unknown-keyworker':
      return error('keyworker', 'Select somebody who works in that team, or the keyworker the family has');
    case 'same-keyworker':
      return error('keyworker', 'They are the keyworker already. Select somebody else');
    case 'not-a-step':
      return error(
        'route',
        'Select a level and a team that fit: the MASH takes level 4, other teams the rest',
      );
    case 'reason-needed':
      return isOffer
        ? error('reason', 'Write why you choose another team than suggested, or another keyworker')
        : error('keyworkerReason', 'Write why the keyworker changes');
    default:
      return 'done';
  }
}

/** Reads the form by its schema and, where that goes well, gives the command what was written. */
async function tried<Schema extends z.core.$ZodType<FormValues, FormValues>>(
  kind: HandOverForm,
  form: FormData,
  schema: Schema,
  command: (input: z.core.output<Schema>) => Promise<{ kind: string; toTeamId?: string }>,
): Promise<Acted> {
  const parsed = await parseForm(form, schema, { ignore: ['do'] });
  if (parsed.ok) return refusalOf(kind, parsed.value, await command(parsed.value));
  return { status: 400, form: kind, says: null, ...parsed.problems };
}

/** Does what the pressed button says. A button this page does not have changes nothing. */
export async function actOnHandOver(
  reference: string,
  form: FormData,
  staff: Staff,
  at: Date,
): Promise<Acted> {
  const kind = form.get('do');
  switch (kind) {
    case 'offer':
      return tried(kind, form, offerForm, (input) => offer(reference, input, staff, at));
    case 'step-up':
      return tried(kind, form, stepUpForm, (input) => step(reference, { kind, ...input }, staff, at));
    case 'step-down':
      return tried(kind, form, stepDownForm, (input) => step(reference, { kind, ...input }, staff, at));
    case 'accept':
      return tried(kind, form, acceptForm, (input) => accept(reference, input, staff, at));
    case 'return':
      return tried(kind, form, returnForm, (input) => returnOffer(reference, input, staff, at));
    case 'keyworker':
      return tried(kind, form, keyworkerForm, (input) => changeKeyworker(reference, input, staff, at));
    case 'end':
      return tried(kind, form, endForm, (input) => endHelp(reference, input, staff, at));
    default: {
      const says = 'Nothing was changed. Choose one of the buttons on this page.';
      return { status: 409, form: 'offer', says, values: {}, errors: [] };
    }
  }
}
