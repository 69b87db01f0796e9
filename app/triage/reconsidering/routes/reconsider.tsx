import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { mayDoTo, type Staff } from '../../../accounts/roles.ts';
import { parseForm } from '../../../govuk/form.ts';
import type { FormValues } from '../../../govuk/form-values.ts';
import { BackLink, Caption, ErrorSummary, type FormError, NotificationBanner } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { db } from '../../../platform/db.server.ts';
import { requireAccess } from '../../access/gate.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { aboutDeciding } from '../../deciding/decide-page.server.ts';
import { decisionForm } from '../../deciding/decision.ts';
import { DecisionPreview } from '../../deciding/decision-preview.tsx';
import { guardDecision } from '../../deciding/guard-decision.ts';
import { isAsShown } from '../../deciding/lock.server.ts';
import { type Preview, previewOf } from '../../deciding/preview.server.ts';
import { type Happened, happenedSince, openedAt } from '../../deciding/since.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { askToReconsider } from '../ask.server.ts';
import { reconsiderPage } from '../page.server.ts';
import { previewUpheld, type UpheldPreview as UpheldShown } from '../preview-upheld.server.ts';
import { changeDecision, uphold } from '../reconsider.server.ts';
import { ReconsiderPage } from '../reconsider-page.tsx';
import { askForm, upholdForm } from '../reconsideration.ts';
import { openReconsideration, takeReconsideration } from '../take.server.ts';
import { UpheldPreview } from '../upheld-preview.tsx';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Look again at referral ${page.view.reference}` : 'Look again');

async function requirePage(reference: string, staff: Staff, at: Date) {
  const page = await reconsiderPage(reference, staff, at);
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

async function referralOf(reference: string) {
  const found = await db.referral.findUnique({ where: { reference }, select: { id: true, version: true } });
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'ask-to-reconsider');
  const page = await requirePage(requireReference(params), staff, systemClock.now());
  const { status } = page.view;
  return {
    ...{ staff, ...page },
    anew: new URL(request.url).searchParams.has('anew'),
    mayAsk: mayDoTo(staff.role, 'ask-to-reconsider', status),
    mayLook: mayDoTo(staff.role, 'reconsider', status),
  };
}

export type AgainForm = 'ask' | 'uphold' | 'change';
interface Writing {
  kind: 'writing';
  form: AgainForm | null;
  says: string | null;
  values: FormValues;
  errors: FormError[];
  mayStayAsked: boolean;
  happened: readonly Happened[];
}

const says = {
  'already-open': 'Somebody asked already, and it is not done yet. Nothing was added.',
  'too-late': 'The time for asking is over. What is new is a new contact.',
  'not-decided': 'There is no decision to look at again now.',
  'nothing-asked':
    'Nobody has asked for this to be looked at again, or it is done. What you wrote is still below.',
  'taken-by-another': 'Somebody else took it first.',
  'took-part': 'You decided this, signed it off or looked at it before, so somebody else looks at it.',
  'not-yours': 'Somebody else looks at this. What you wrote is still below.',
  'may-not': 'Your role does not do this.',
  stale:
    'Something changed or was added while you were writing. Read what is new; what you wrote is still below.',
} as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'ask-to-reconsider');
  const reference = requireReference(params);
  const at = systemClock.now();
  await requireAccess(reference, staff, at);
  const sent = await request.formData();
  const pressed = sent.get('do');
  const here = redirect(paths.staff.reconsider(reference));
  const writing = (form: AgainForm | null, status: number, more: Partial<Writing>) => {
    context.refused = (more.errors?.length ?? 0) > 0;
    const none = { says: null, values: {}, errors: [], mayStayAsked: false, happened: [] };
    return data({ kind: 'writing', form, ...none, ...more } satisfies Writing, { status });
  };
  const overtaken = (
    form: AgainForm | null,
    kind: keyof typeof says | 'not-found',
    values: FormValues = {},
  ) => {
    if (kind === 'not-found') throw new Response(null, { status: 404 });
    return writing(form, 409, { says: says[kind], values });
  };
  const stale = async (form: AgainForm, id: string, values: FormValues & { seen?: string | undefined }) => {
    const happened = await happenedSince(id, openedAt(values.seen, at), staff.id);
    return writing(form, 409, { says: says.stale, values, happened });
  };

  if (pressed === 'ask') {
    const parsed = await parseForm(sent, askForm, { ignore: ['do'] });
    if (!parsed.ok) return writing('ask', 400, parsed.problems);
    const { kind } = await askToReconsider(reference, parsed.value, staff, at);
    return kind === 'asked' ? here : overtaken('ask', kind, parsed.value);
  }
  if (pressed === 'take') {
    const { kind } = await takeReconsideration(reference, staff, at);
    return kind === 'taken' ? here : overtaken(null, kind);
  }
  if (pressed === 'uphold' || pressed === 'preview-uphold' || pressed === 'rewrite') {
    const parsed = await parseForm(sent, upholdForm, { ignore: ['do'] });
    if (pressed === 'rewrite')
      return writing('uphold', 200, { values: parsed.ok ? parsed.value : parsed.problems.values });
    if (!parsed.ok) return writing('uphold', 400, parsed.problems);
    const referral = await referralOf(reference);
    if (pressed === 'preview-uphold') {
      const { id: referralId } = referral;
      const open = await openReconsideration(db, referralId);
      if (open?.deciderId !== staff.id) return overtaken('uphold', 'not-yours', parsed.value);
      if (!(await isAsShown(db, referral, { added: parsed.value.added })))
        return stale('uphold', referralId, parsed.value);
      const shown = await previewUpheld({ referralId, reference, open }, parsed.value, at);
      if ('errors' in shown) return writing('uphold', 400, { ...shown, values: parsed.value });
      return data({
        kind: 'upheld-preview' as const,
        upheld: shown as UpheldShown,
        values: parsed.value as FormValues,
      });
    }
    const result = await uphold(reference, parsed.value, staff, at);
    if (result.kind === 'upheld') return here;
    if (result.kind === 'stale') return stale('uphold', referral.id, parsed.value);
    return result.kind === 'to-correct'
      ? writing('uphold', 400, { ...result, kind: 'writing', values: parsed.value })
      : overtaken('uphold', result.kind, parsed.value);
  }
  const deciding = await aboutDeciding(reference, staff);
  if (!deciding) throw new Response(null, { status: 404 });
  const { now, facts, about } = deciding;
  const parsed = await parseForm(sent, decisionForm(facts), { ignore: ['do'] });
  if (pressed === 'change')
    return writing('change', 200, { values: parsed.ok ? parsed.value : parsed.problems.values });
  if (!parsed.ok) return writing('change', 400, parsed.problems);
  const { value } = parsed;
  const guarded = guardDecision(value, about.records.all);
  if (guarded.problems.length > 0) {
    const { problems: errors, mayStayAsked } = guarded;
    return writing('change', 400, { values: value, errors, mayStayAsked });
  }
  if (pressed !== 'confirm') {
    if ((await openReconsideration(db, now.id))?.deciderId !== staff.id)
      return overtaken('change', 'not-yours', value);
    if (!(await isAsShown(db, now, value))) return stale('change', now.id, value);
    const preview = previewOf(value, about, at);
    if (preview)
      return data({ kind: 'preview' as const, preview: preview as Preview, values: value as FormValues });
  }
  const result = await changeDecision(reference, value, staff, at);
  switch (result.kind) {
    case 'decided':
    case 'waiting':
    case 'awaiting-sign-off':
      return redirect(paths.staff.referral(reference));
    case 'to-correct':
      return writing('change', 400, {
        values: value,
        errors: result.errors,
        mayStayAsked: result.mayStayAsked,
      });
    case 'stale':
      return stale('change', now.id, value);
    default:
      return overtaken('change', result.kind, value);
  }
}

const titles = { preview: 'Before it is decided', 'upheld-preview': 'Before they are told' } as const;

export default function Reconsider() {
  const { staff, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isPreview = answer?.kind === 'preview' || answer?.kind === 'upheld-preview';
  return (
    <StaffPage staff={staff} current="queue">
      {!isPreview && answer?.says && <NotificationBanner>{answer.says}</NotificationBanner>}
      <BackLink href={paths.staff.referral(page.view.reference)} />
      <ErrorSummary errors={isPreview ? [] : answer?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>Referral {page.view.reference}</Caption>
        {isPreview ? titles[answer.kind] : 'Looking again'}
      </h1>
      <div className="app-record__words">
        {answer?.kind === 'preview' && <DecisionPreview preview={answer.preview} values={answer.values} />}
        {answer?.kind === 'upheld-preview' && (
          <UpheldPreview preview={answer.upheld} values={answer.values} />
        )}
        {!isPreview && <ReconsiderPage {...page} refusal={answer} />}
      </div>
    </StaffPage>
  );
}
