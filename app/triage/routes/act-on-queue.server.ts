/** Turns the forms of the queue into commands, and what commands answer into words for the page. */
import { may, type Staff } from '../../accounts/roles.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormError } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { normaliseReference } from '../../platform/secrets.server.ts';
import { requireAccess } from '../access/gate.server.ts';
import { claim } from '../claim.server.ts';
import { keepView, removeView } from '../saved-filters.server.ts';
import { queryToKeep, viewForm } from '../saved-filters.ts';

interface Refused {
  kind: 'refused';
  status: 400 | 404 | 409;
  says: string | null;
  /** The name that could not be kept. */
  view: { name: string; errors: FormError[] } | null;
}
export type ActedOnQueue = { kind: 'go'; to: string } | Refused;

const refused = (status: Refused['status'], says: string | null, view: Refused['view'] = null): Refused => ({
  ...{ kind: 'refused', status, says, view },
});

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const said = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

async function onClaim(form: FormData, staff: Staff, at: Date): Promise<ActedOnQueue> {
  const reference = normaliseReference(said(form, 'reference'));
  if (!reference || !may(staff.role, 'claim')) return refused(404, 'Nothing was changed.');
  await requireAccess(reference, staff, at);
  const result = await claim(reference, staff, at);
  switch (result.kind) {
    case 'claimed':
      return { kind: 'go', to: paths.staff.referral(reference) };
    case 'not-found':
      return refused(404, 'There is no such referral. Nothing was changed.');
    case 'closed':
      return refused(409, `${reference} is no longer waiting to be claimed.`);
    case 'already-claimed':
      return refused(409, `${result.by.name} claimed ${reference} first.`);
  }
}

async function onKeep(form: FormData, search: string, staff: Staff, at: Date): Promise<ActedOnQueue> {
  const parsed = await parseForm(form, viewForm, { ignore: ['do'] });
  if (!parsed.ok) return refused(400, null, { name: said(form, 'name'), errors: parsed.problems.errors });
  const { kind } = await keepView(parsed.value.name, search, staff, at);
  if (kind === 'too-many') {
    const errors = [{ field: 'name', message: 'Remove a view first: you can keep 20' }];
    return refused(400, null, { name: said(form, 'name'), errors });
  }
  return { kind: 'go', to: paths.staff.queue() + queryToKeep(search) };
}

/** Does what the pressed button says. A button this page does not have changes nothing. */
export async function actOnQueue(
  form: FormData,
  search: string,
  staff: Staff,
  at: Date,
): Promise<ActedOnQueue> {
  switch (form.get('do')) {
    case 'claim':
      return onClaim(form, staff, at);
    case 'keep-view':
      return onKeep(form, search, staff, at);
    case 'remove-view':
      if (uuid.test(said(form, 'id'))) await removeView(said(form, 'id'), staff);
      return { kind: 'go', to: paths.staff.queue() + queryToKeep(search) };
    default:
      return refused(409, 'Nothing was changed. Choose one of the buttons on this page.');
  }
}
