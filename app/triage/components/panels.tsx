/** The parts of the record page that the work adds, in reading order: what is known, what was asked, what was learned. */
import type { Panels } from '../panels.server.ts';

export function PanelsInOrder({ panels: _ }: { panels: Panels }) {
  return <></>;
}
