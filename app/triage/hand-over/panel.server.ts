/** Where the record is now, for its page: null until something is decided that a team could take on. */
import type { PanelContext } from '../panels.server.ts';
import { viewHandOver } from './hand-over-view.server.ts';
import type { HandOverView } from './hand-over-view.ts';

export async function handOverPanel({ reference, at }: PanelContext): Promise<HandOverView | null> {
  const found = await viewHandOver(reference, at);
  if (!found) return null;
  const { view } = found;
  const isQuiet = view.place === 'not-yet' || view.place === 'no-help';
  return isQuiet && view.entries.length === 0 ? null : view;
}
