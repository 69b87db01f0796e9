/** Where the record is now, for its page: null until something is decided that a team could take on. */
import type { OpenPanelContext } from '../panels.server.ts';
import { viewHandOver } from './hand-over-view.server.ts';
import type { HandOverView } from './hand-over-view.ts';

export async function handOverPanel({
  reference,
  found,
  at,
}: OpenPanelContext): Promise<HandOverView | null> {
  if (found.status !== 'decided' && found._count.handOvers === 0) return null;
  const whole = await viewHandOver(reference, at);
  if (!whole) return null;
  const { view } = whole;
  const isQuiet = view.place === 'not-yet' || view.place === 'no-help';
  return isQuiet && view.entries.length === 0 ? null : view;
}
