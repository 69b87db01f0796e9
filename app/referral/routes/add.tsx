import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, data } from '@remix-run/node';
import { type MetaFunction, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { parseForm } from '../../govuk/form.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { helpNow } from '../../platform/authority.ts';
import { systemClock } from '../../platform/clock.ts';
import { db } from '../../platform/db.server.ts';
import { PublicPage } from '../../public-page.tsx';
import { CallNow } from '../../questionnaire/components/call-now.tsx';
import type { DetailValues, Group } from '../../questionnaire/details/detail-form.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import { type AddResult, addCorrection, addMore } from '../add.server.ts';
import { CorrectView, MoreView, type MoreViewProps } from '../add-view.tsx';
import { correctionForm, correctionSchema, partsOf } from '../corrections.ts';
import { latestDetails } from '../current-details.ts';
import { additionsTo, sentRecord } from '../current-record.server.ts';
import { moreForm, ticked, tickedInWords } from '../more.ts';
import { Arrived, StatusClosed, StatusFirst } from '../status-closed.tsx';
import { newStatusPass, openStatusPass } from '../status-pass.server.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Add something');

const ids = z.object({ pass: z.string().max(600), id: z.uuid().catch(() => randomUUID()) });
const ignore = ['pass', 'id', 'do', 'part'];

async function knownOf(referralId: string) {
  const [record, additions] = await Promise.all([sentRecord(db, referralId), additionsTo(db, referralId)]);
  const latest = latestDetails(record.details, additions);
  return { record, latest, parts: partsOf(latest, record.audience) };
}

const sendFirst = 'Send what you wrote or ticked first, or clear it. Then put something right';

/**
 * What was asked for. Both halves are one form, so that what was written in one is not lost by the button of the other;
 * the key Enter presses the first button, also for somebody who only chose what to put right.
 */
function pressedIn(sent: FormData): 'more' | 'both' | 'part' | 'correct' | null {
  const pressed = sent.get('do');
  const wrote = Boolean(sent.get('words')) || [...sent.keys()].some((name) => name.startsWith('safety.'));
  if (pressed === 'more') return !wrote && sent.has('part') ? 'part' : 'more';
  if (pressed === 'part') return wrote ? 'both' : 'part';
  return pressed === 'correct' ? 'correct' : null;
}

const done = (result: AddResult, at: Date) =>
  data({
    kind: 'done' as const,
    callNow: result.kind === 'added' && result.redFlag ? helpNow(authority, at) : null,
  });

/** Answers on the page itself and keeps nothing in the browser, as the status page does. */
export async function action({ request, context }: ActionFunctionArgs) {
  const at = systemClock.now();
  const sent = await request.formData();
  const came = ids.parse({ pass: String(sent.get('pass') ?? ''), id: sent.get('id') });
  const referralId = openStatusPass(came.pass, at);
  const written = String(sent.get('words') ?? '');
  if (!referralId) return data({ kind: 'closed' as const, written }, { status: 403 });
  // Each page that is asked for has half an hour of its own.
  const hidden = { ...came, pass: newStatusPass(referralId, at) };
  const { record, latest, parts } = await knownOf(referralId);
  const { audience } = record;
  const { questions, schema } = moreForm(bank, record);
  const open = (rest: Pick<MoreViewProps, 'values' | 'errors'> = {}, status = 200) => {
    context.refused = status === 400;
    return data({ kind: 'open' as const, ...hidden, questions, parts, ...rest }, { status });
  };
  const pressed = pressedIn(sent);
  if (pressed === 'more' || pressed === 'both') {
    const parsed = await parseForm(sent, schema, { ignore });
    const part = String(sent.get('part') ?? '');
    if (pressed === 'both' || !parsed.ok) {
      const { values, errors } = parsed.ok ? { values: parsed.value, errors: [] } : parsed.problems;
      const wanted = pressed === 'both' ? [{ field: 'words', message: sendFirst }] : [];
      return open({ values: { ...values, part }, errors: [...wanted, ...errors] }, 400);
    }
    const safety = ticked(parsed.value.safety);
    const said = tickedInWords(questions, safety);
    return done(
      await addMore(referralId, { id: hidden.id, words: parsed.value.words, safety, said }, at),
      at,
    );
  }
  if (pressed !== 'part' && pressed !== 'correct') return open();
  const part = parts.find(({ id }) => id === sent.get('part'));
  if (!part) return open({ errors: [{ field: 'part', message: 'Select what it is about' }] }, 400);
  const form = correctionForm(part, latest, audience);
  const correcting = { kind: 'correct' as const, ...hidden, part, form, audience };
  if (pressed === 'part') return data({ ...correcting, id: randomUUID() });
  const parsed = await parseForm(sent, correctionSchema(form, audience), { ignore });
  if (!parsed.ok) {
    context.refused = true;
    const { values, errors } = parsed.problems;
    return data({ ...correcting, values: values as Group, errors }, { status: 400 });
  }
  const values = parsed.value as DetailValues;
  const result = await addCorrection(referralId, { id: hidden.id, part, values }, at);
  if (result.kind !== 'nothing-changed') return done(result, at);
  context.refused = true;
  const message = 'Fill in what has changed. This is empty, or as we have it';
  const errors = [{ field: form.fields[0]?.id ?? 'part', message }];
  return data({ ...correcting, values: values as Group, errors }, { status: 400 });
}

export default function Add() {
  const shown = useActionData<typeof action>();
  return (
    <PublicPage back={paths.status()}>
      {!shown && <StatusFirst />}
      {shown?.kind === 'closed' && <StatusClosed written={shown.written} />}
      {shown?.kind === 'open' && <MoreView {...shown} />}
      {shown?.kind === 'correct' && <CorrectView {...shown} />}
      {shown?.kind === 'done' && (
        <Arrived title="We have what you added">
          {shown.callNow && (
            <CallNow callNow={shown.callNow} then="if you have not called yet">
              Say your reference number, so that nobody asks you twice.
            </CallNow>
          )}
          <p className="govuk-body">Whoever looks after what you sent sees it beside what you told us.</p>
        </Arrived>
      )}
    </PublicPage>
  );
}
