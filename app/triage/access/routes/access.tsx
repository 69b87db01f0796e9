import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { may, type Staff } from '../../../accounts/roles.ts';
import { parseForm } from '../../../govuk/form.ts';
import { type FormError, NotificationBanner } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { authority } from '../../../platform/authority.server.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { accessPage } from '../access-page.server.ts';
import { AccessPage } from '../components/access-page.tsx';
import { WhyPage } from '../components/why-page.tsx';
import { setGrant, setRestricted } from '../restrict.server.ts';
import { type AccessChange, type AccessPageData, grantForm, restrictForm } from '../restriction.ts';
import { whomToAsk } from '../whom-to-ask.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Who may open referral ${page.reference}` : 'Who may open a record');

/** To the record, or to the queue for a manager it does not open for: going back must not count as trying to look. */
function back(page: AccessPageData | 'denied', reference: string, staff: Staff): string {
  if (page === 'denied') return paths.staff.queue();
  const { restricted, list } = page;
  const isListed = list.some(({ id, kind }) => id === staff.id && kind === 'allow');
  return restricted && !isListed ? paths.staff.queue() : paths.staff.referral(reference);
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'restrict-record');
  const reference = requireReference(params);
  const page = await accessPage(reference, staff, systemClock.now());
  if (!page) throw new Response(null, { status: 404 });
  const backHref = may(staff.role, 'read-referral') ? back(page, reference, staff) : paths.staff.trail();
  const trailHref = may(staff.role, 'read-trail') && `${paths.staff.trail()}?reference=${reference}`;
  return { staff, reference, page, backHref, trailHref: trailHref || null, ask: whomToAsk(authority) };
}

const says: Partial<Record<AccessChange['kind'], string>> = {
  denied: 'Nothing was changed: you are kept away from this record, so somebody else decides who opens it.',
  'not-yourself':
    'Nothing was changed: ask another manager or the data protection lead to put you on the list.',
  'unknown-person': 'Nothing was changed: this person has no account any more.',
  'not-allowed':
    'Nothing was changed: a team manager or the data protection lead decides who opens a record.',
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'restrict-record');
  const reference = requireReference(params);
  const form = await request.formData();
  const at = systemClock.now();
  const about = form.get('do') === 'grant' ? 'list' : 'restriction';
  const refuse = (
    status: number,
    text: string | null,
    values: Record<string, unknown>,
    errors: FormError[],
  ) => {
    context.refused = errors.length > 0;
    return data({ form: about, says: text, values, errors } as const, { status });
  };
  let result: AccessChange;
  if (about === 'list') {
    const parsed = await parseForm(form, grantForm);
    if (!parsed.ok) return refuse(400, null, parsed.problems.values, parsed.problems.errors);
    result = await setGrant(reference, parsed.value, staff, at);
  } else {
    const parsed = await parseForm(form, restrictForm);
    if (!parsed.ok) return refuse(400, null, parsed.problems.values, parsed.problems.errors);
    const restricted = parsed.value.do === 'restrict';
    result = await setRestricted(reference, { restricted, why: parsed.value.whyAll }, staff, at);
  }
  if (result.kind === 'not-found') throw new Response(null, { status: 404 });
  const text = says[result.kind];
  if (text) return refuse(409, text, Object.fromEntries(form), []);
  return redirect(paths.staff.access(reference));
}

export default function Access() {
  const { staff, reference, page, backHref, trailHref, ask } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff}>
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      {page === 'denied' ? (
        <WhyPage reference={reference} kind="denied" ask={ask} />
      ) : (
        <AccessPage page={page} backHref={backHref} trailHref={trailHref} refusal={refusal} />
      )}
    </StaffPage>
  );
}
