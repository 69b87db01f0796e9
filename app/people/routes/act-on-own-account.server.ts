/** Turns the forms of the account page into commands, and what they answer into words. */
import type { Session } from '../../accounts/session.server.ts';
import { waitInWords } from '../../accounts/wait-in-words.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormError } from '../../govuk/index.ts';
import { changePasswordForm, recoveryCodesForm } from '../forms.ts';
import { changePassword, endSessions, newRecoveryCodes, setShortcuts } from '../own-account.server.ts';

export type ActedOnOwn =
  | { kind: 'done'; what: 'session' | 'others' | 'shortcuts' | 'password' }
  | { kind: 'codes'; codes: string[] }
  | { kind: 'refused'; status: 400 | 429; errors: FormError[] };

const refused = (field: string, message: string, status: 400 | 429 = 400): ActedOnOwn => ({
  ...{ kind: 'refused', status, errors: [{ field, message }] },
});

const wait = (field: string, seconds: number) =>
  refused(field, `There were too many tries. Wait ${waitInWords(seconds)}, then try again`, 429);

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

async function onPassword(session: Session, form: FormData, request: Request, at: Date): Promise<ActedOnOwn> {
  const options = { ignore: ['do'], secrets: ['current', 'wanted'] };
  const parsed = await parseForm(form, changePasswordForm, options);
  if (!parsed.ok) return { kind: 'refused', status: 400, errors: parsed.problems.errors };
  const result = await changePassword(session, parsed.value, request, at);
  switch (result.kind) {
    case 'changed':
      return { kind: 'done', what: 'password' };
    case 'wait':
      return wait('current', result.seconds);
    case 'wrong-password':
      return refused('current', 'This is not the password you have now');
    case 'weak-password':
      return refused('wanted', result.problem);
  }
}

async function onCodes(session: Session, form: FormData, request: Request, at: Date): Promise<ActedOnOwn> {
  const parsed = await parseForm(form, recoveryCodesForm, { ignore: ['do'], secrets: ['confirm'] });
  if (!parsed.ok) return { kind: 'refused', status: 400, errors: parsed.problems.errors };
  const result = await newRecoveryCodes(session, parsed.value.confirm, request, at);
  if (result.kind === 'made') return { kind: 'codes', codes: result.codes };
  return result.kind === 'wait'
    ? wait('confirm', result.seconds)
    : refused('confirm', 'This is not your password');
}

/** Does what the pressed button says. */
export async function actOnOwnAccount(session: Session, request: Request, at: Date): Promise<ActedOnOwn> {
  const form = await request.formData();
  switch (form.get('do')) {
    case 'end-session': {
      const id = String(form.get('session'));
      if (uuid.test(id)) await endSessions(session, { id }, at);
      return { kind: 'done', what: 'session' };
    }
    case 'end-others':
      await endSessions(session, 'others', at);
      return { kind: 'done', what: 'others' };
    case 'shortcuts':
      await setShortcuts(session, form.get('shortcuts') === 'on', at);
      return { kind: 'done', what: 'shortcuts' };
    case 'password':
      return onPassword(session, form, request, at);
    case 'codes':
      return onCodes(session, form, request, at);
    default:
      return refused('', 'Nothing was changed. Choose one of the buttons on this page');
  }
}
