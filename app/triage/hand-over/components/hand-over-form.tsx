/** What every form of the hand-over page has: the record as it stood on the screen, warnings, and what was written before. */
import type { ReactNode } from 'react';
import { Textarea } from '../../../govuk/index.ts';
import type { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { ownFields } from '../../components/own-field.ts';
import { reasonLimit } from '../hand-over.ts';

export interface FormProps {
  version: number;
  warning: ReturnType<typeof useEarlyWarning>;
  values: Record<string, unknown>;
}
export type OwnFields = ReturnType<typeof ownFields>;

export function HandOverForm({
  version,
  warning: { form, errors },
  values,
  children,
}: FormProps & { children: (own: OwnFields) => ReactNode }) {
  return (
    <form method="post" {...form}>
      <input type="hidden" name="version" value={version} />
      {children(ownFields(values, errors))}
    </form>
  );
}

/** The keyworker stays; whoever names another says why. */
export function KeyworkerReason({ own }: { own: OwnFields }) {
  return (
    <Textarea
      label="Why, if the keyworker changes"
      rows={3}
      limit={reasonLimit}
      {...own('keyworkerReason')}
    />
  );
}
