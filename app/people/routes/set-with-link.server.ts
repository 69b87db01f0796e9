/** What the two pages that a mail leads to have in common. */
import { type AppLoadContext, data } from '@remix-run/node';
import { parseForm } from '../../govuk/form.ts';
import type { FormError } from '../../govuk/index.ts';
import { systemClock } from '../../platform/clock.ts';
import type { Purpose } from '../account-token.server.ts';
import { newPasswordForm } from '../forms.ts';
import { setPassword } from '../set-password.server.ts';

/** The code of the link, as it came; whether it is good is for the form that is sent with it to find out. */
export const codeOf = (request: Request): string =>
  new URL(request.url).searchParams.get('code')?.slice(0, 200) ?? '';

const gone = 'This link was used, or it has run out. Ask for another one';

/** Sets the password with the code of the form. */
export async function setWithLink(form: FormData, purpose: Purpose, context: AppLoadContext) {
  const refuse = (errors: FormError[]) => {
    context.refused = true;
    return data({ kind: 'refused' as const, errors }, { status: 400 });
  };
  const parsed = await parseForm(form, newPasswordForm, { secrets: ['code', 'password'] });
  if (!parsed.ok) return refuse(parsed.problems.errors);
  const { code, password } = parsed.value;
  const result = await setPassword(code, purpose, password, systemClock.now());
  if (result.kind === 'set') return data({ kind: 'set' as const, errors: [] as FormError[] });
  const message = result.kind === 'no-such-link' ? gone : result.problem;
  return refuse([{ field: 'password', message }]);
}
