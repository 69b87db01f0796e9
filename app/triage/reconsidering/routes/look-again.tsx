/** Where a referrer asks for somebody else to look at a decision again. Comes from the status page, keeps nothing. */
import { type ActionFunctionArgs, data } from '@remix-run/node';
import { type MetaFunction, useActionData } from '@remix-run/react';
import { parseForm } from '../../../govuk/form.ts';
import { Button, ErrorSummary, errorFor, type FormError, Textarea } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { db } from '../../../platform/db.server.ts';
import { PublicPage } from '../../../public-page.tsx';
import { openForFamily } from '../../../referral/family-answer.server.ts';
import { FamilyPage } from '../../../referral/family-page.tsx';
import { ClosesAfter } from '../../../referral/status-closed.tsx';
import { statusPage } from '../../../referral/status-page.server.ts';
import {
  newFamilyPass,
  newStatusPass,
  openFamilyPass,
  openStatusPass,
} from '../../../referral/status-pass.server.ts';
import { StatusView } from '../../../referral/status-view.tsx';
import { trackById } from '../../../referral/tracking.server.ts';
import { askToReconsider } from '../ask.server.ts';
import { lookAgainForm } from '../reconsideration.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Look again');

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

/** The page they came from, as it is now. */
async function pageOf(id: string, of: 'referrer' | 'family', at: Date) {
  if (of === 'referrer') return { of, ...statusPage(await trackById(id, at)) };
  const opened = await openForFamily(id, { at, way: 'again' });
  return opened.kind === 'open' ? { of, ...opened.page } : null;
}

function Page({ page }: { page: Awaited<ReturnType<typeof pageOf>> }) {
  if (!page) return null;
  return page.of === 'family' ? <FamilyPage {...page} /> : <StatusView {...page} />;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const at = systemClock.now();
  const pass = asText(form.get('pass'));
  const reason = asText(form.get('reason'));
  // Whoever told us, or the family: each has a page, and a pass, of its own.
  const ofFamily = openFamilyPass(pass, at);
  const id = ofFamily ?? openStatusPass(pass, at);
  if (!id) return data({ kind: 'expired' as const, reason }, { status: 400 });
  const writing = (errors: FormError[], value: string) => ({
    kind: 'writing' as const,
    // Half an hour from here on.
    pass: ofFamily ? newFamilyPass(id, at) : newStatusPass(id, at),
    reason: value,
    errors,
  });
  if (form.get('do') !== 'ask') return data(writing([], ''));
  const parsed = await parseForm(form, lookAgainForm, { ignore: ['do'] });
  if (!parsed.ok) {
    context.refused = true;
    return data(writing(parsed.problems.errors, reason), { status: 400 });
  }
  const askedBy = ofFamily ? 'family' : 'referrer';
  const { reference } = await db.referral.findUniqueOrThrow({ where: { id }, select: { reference: true } });
  const result = await askToReconsider(reference, { askedBy, reason: parsed.value.reason }, askedBy, at);
  const page = await pageOf(id, askedBy, at);
  // Asked twice is asked once: whoever presses again sees where it is. What somebody else asked is theirs.
  const isAsked = result.kind === 'asked' || (result.kind === 'already-open' && result.askedBy === askedBy);
  if (isAsked) return data({ kind: 'asked' as const, page });
  return data({ kind: 'refused' as const, page, reason }, { status: 409 });
}

/** What somebody wrote when it could not be taken, for them to copy. */
function Written({ reason }: { reason: string }) {
  if (!reason) return null;
  return (
    <>
      <p className="govuk-body">What you wrote was not sent. You can copy it from here:</p>
      <blockquote className="app-own-words__text">{reason}</blockquote>
    </>
  );
}

export default function LookAgain() {
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'asked') {
    return (
      <PublicPage back={paths.status()}>
        <p className="govuk-body-l">
          We have your request. Somebody who did not decide will look at it again.
        </p>
        <Page page={answer.page} />
      </PublicPage>
    );
  }
  if (answer?.kind === 'refused') {
    return (
      <PublicPage back={paths.status()}>
        <p className="govuk-body-l">
          This cannot be asked for here any more. If things have changed, tell us again or call us.
        </p>
        <Written reason={answer.reason} />
        <Page page={answer.page} />
      </PublicPage>
    );
  }
  if (answer?.kind !== 'writing') {
    return (
      <PublicPage back={paths.status()}>
        <h1 className="govuk-heading-l">Open the page again</h1>
        <p className="govuk-body">
          To keep things private, this page closes after half an hour. Use your reference number and your code
          to{' '}
          <a className="govuk-link" href={paths.status()}>
            open it again
          </a>
          .
        </p>
        <Written reason={answer?.reason ?? ''} />
      </PublicPage>
    );
  }
  return (
    <PublicPage back={paths.status()}>
      <ErrorSummary errors={answer.errors} />
      <h1 className="govuk-heading-l">Ask for somebody else to look again</h1>
      <p className="govuk-body">
        Somebody who had no part in the decision reads everything again, with what you write here. They tell
        you what they find, and why.
      </p>
      <ClosesAfter />
      <form method="post" noValidate>
        <input type="hidden" name="pass" value={answer.pass} />
        <Textarea
          name="reason"
          label="Why do you see it differently?"
          hint="For example, what we may not have known, or what has changed"
          rows={6}
          limit={2000}
          value={answer.reason}
          error={errorFor(answer.errors, 'reason')}
        />
        <Button name="do" value="ask">
          Ask us to look again
        </Button>
      </form>
    </PublicPage>
  );
}
