import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { pathOfStep, paths } from '../../paths.ts';
import { currentDraft } from '../draft-cookie.server.ts';
import { journeyOf } from '../journey.ts';
import { bank } from '../question-bank/index.ts';

/** Leads to the first step that is not done. */
export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await currentDraft(request);
  if (!draft) return redirect(paths.question('who'));
  if (draft.sentAs) return redirect(paths.sent());
  const { steps, nextIndex } = journeyOf(bank, draft.content);
  const next = steps[nextIndex];
  return redirect(next ? pathOfStep(next) : paths.start());
}
