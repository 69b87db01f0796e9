/** Turns the form that asks agencies into a preview or into checks, and refusals into words beside their fields. */
import type { Staff } from '../../../accounts/roles.ts';
import { findingInWords } from '../../../disclosure/guard-text.ts';
import { parseForm } from '../../../govuk/form.ts';
import type { FormValues } from '../../../govuk/form-values.ts';
import type { FormError } from '../../../govuk/index.ts';
import { momentInWords } from '../../../platform/british-time.ts';
import { agencyName } from '../agency-name.server.ts';
import { type AskResult, ask, previewOf } from '../ask.server.ts';
import { askForm } from '../ask-form.ts';
import { agencyIds } from '../ask-page.server.ts';
import type { Preview } from '../ask-page.ts';
import { basisOf } from '../basis.ts';

export interface Shown {
  kind: 'shown';
  values: FormValues;
  previews: readonly Preview[];
  due: { text: string; iso: string };
  basis: { name: string; source: string };
  consentGiven: boolean;
}
export interface AskRefused {
  kind: 'refused';
  status: 400 | 409;
  says: string | null;
  values: FormValues;
  errors: FormError[];
}
export type Answered = { kind: 'asked' } | { kind: 'not-found' } | Shown | AskRefused;

type Refusal = Exclude<AskResult, { kind: 'asked' | 'not-found' }>;

/** What is wrong, beside the field it is about; or, with none, a sentence for the top of the page. */
function inWords(refusal: Refusal): { says: string | null; errors: FormError[] } {
  const at = (field: string, message: string) => ({ says: null, errors: [{ field, message }] });
  const tell = (says: string) => ({ says, errors: [] });
  switch (refusal.kind) {
    case 'not-now':
      return tell(
        'Agencies can be asked while somebody holds the referral and it is not decided. Nobody was asked.',
      );
    case 'not-rated':
      return tell('Rate this referral first: the rating sets by when agencies reply. Nobody was asked.');
    case 'blue':
      return tell(
        'A blue referral is not for us, so no agency is asked. Change the rating first if that is wrong.',
      );
    case 'ground':
      return { says: null, errors: refusal.problems };
    case 'unknown-agency':
      return at('agencies', 'Select agencies from the list');
    case 'unknown-child':
      return at('about', 'Select children from the list');
    case 'incomplete':
      return at('agencies', 'Write a question to each agency, and why the address is shared');
    case 'no-address':
      return at('address', 'No address was given, so it cannot be shared');
    case 'guarded':
      return {
        says: null,
        errors: refusal.findings.map(({ agency, finding }) => ({
          field: `question.${agency}`,
          message: findingInWords(finding),
        })),
      };
    case 'blocked': {
      const names = refusal.agencies.map(agencyName).join(', ');
      const message = refusal.basisAllows
        ? `Untick ${names}, or write why this cannot wait: no sharing agreement is in force`
        : `Untick ${names}: no sharing agreement is in force. An emergency share needs section 47 or vital interests as its basis`;
      return at(refusal.basisAllows ? 'emergency' : 'agencies', message);
    }
  }
}

/** Shows what would be shared, asks, or gives the form back as it was. */
export async function askAgencies(
  reference: string,
  form: FormData,
  staff: Staff,
  at: Date,
): Promise<Answered> {
  const parsed = await parseForm(form, askForm(agencyIds), { ignore: ['do'] });
  const refuse = (status: 400 | 409, says: string | null, values: FormValues, errors: FormError[]) =>
    ({ kind: 'refused', status, says, values, errors }) as const;
  if (!parsed.ok) return refuse(400, null, parsed.problems.values, parsed.problems.errors);
  const values: FormValues = parsed.value;
  const wanted = form.get('do');
  if (wanted === 'change') return refuse(400, null, values, []);

  const result =
    wanted === 'ask'
      ? await ask(reference, parsed.value, staff, at)
      : await previewOf(reference, parsed.value, staff, at);
  if (result.kind === 'asked' || result.kind === 'not-found') return { kind: result.kind };
  if (result.kind === 'shown') {
    const basis = basisOf(parsed.value.basis);
    return {
      kind: 'shown',
      values,
      previews: result.previews,
      due: { text: momentInWords(result.dueAt), iso: result.dueAt.toISOString() },
      basis: { name: basis?.name ?? '', source: basis?.source ?? '' },
      consentGiven: parsed.value.consent === 'given',
    };
  }
  const { says, errors } = inWords(result);
  return refuse(says ? 409 : 400, says, values, errors);
}
