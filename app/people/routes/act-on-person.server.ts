/** Turns the forms of a person's page into commands, and what they answer into words. */
import type { Staff } from '../../accounts/roles.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import type { FormError } from '../../govuk/index.ts';
import {
  type ChangeResult,
  changeRole,
  disable,
  enable,
  removeSecondFactor,
  signOutEverywhere,
} from '../change-account.server.ts';
import { changeForm } from '../forms.ts';
import { inviteAgain } from '../invite.server.ts';

export interface PersonRefusal {
  says: string | null;
  values: FormValues;
  errors: FormError[];
}
export type ActedOnPerson = 'done' | 'not-found' | 'not-allowed' | PersonRefusal;

const says = (text: string): PersonRefusal => ({ says: text, values: {}, errors: [] });

function answer(result: ChangeResult, values: FormValues = {}): ActedOnPerson {
  switch (result.kind) {
    case 'changed':
    case 'unchanged':
      return 'done';
    case 'not-found':
    case 'not-allowed':
      return result.kind;
    case 'own-account':
      return says('Ask another administrator to change your own account. Nothing was changed.');
    case 'place-does-not-fit':
      return { says: null, values, errors: [{ field: result.field, message: result.problem }] };
  }
}

async function onRole(id: string, form: FormData, admin: Staff, at: Date): Promise<ActedOnPerson> {
  const parsed = await parseForm(form, changeForm, { ignore: ['do'] });
  if (!parsed.ok) return { says: null, ...parsed.problems };
  const { role, teamId = null, agencyId = null } = parsed.value;
  return answer(await changeRole(id, { role, teamId, agencyId }, admin, at), parsed.value);
}

async function onInvite(id: string, admin: Staff, at: Date): Promise<ActedOnPerson> {
  const { kind } = await inviteAgain(id, admin, at);
  if (kind === 'not-allowed') return kind;
  return kind === 'invited' ? 'done' : says('They have set their password already, or they are disabled.');
}

/** Does what the pressed button says. */
export async function actOnPerson(
  id: string,
  form: FormData,
  admin: Staff,
  at: Date,
): Promise<ActedOnPerson> {
  switch (form.get('do')) {
    case 'role':
      return onRole(id, form, admin, at);
    case 'disable':
      return answer(await disable(id, admin, at));
    case 'enable':
      return answer(await enable(id, admin, at));
    case 'sign-out':
      return answer(await signOutEverywhere(id, admin, at));
    case 'second-factor':
      return answer(await removeSecondFactor(id, admin, at));
    case 'invite':
      return onInvite(id, admin, at);
    default:
      return says('Nothing was changed. Choose one of the buttons on this page.');
  }
}
