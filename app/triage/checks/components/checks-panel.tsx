import type { CheckView } from '../check-view.ts';
import { ChecksFacts } from './checks-facts.tsx';

/** The checks on the record page, and among the facts of a decision. */
export function ChecksPanel({ panel }: { panel: { reference: string; checks: readonly CheckView[] } }) {
  return <ChecksFacts reference={panel.reference} checks={panel.checks} />;
}
