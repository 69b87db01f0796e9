/** What one goes by, and the two buttons that say whether it is the same child; or the one that takes that back. */
import { Button, ButtonGroup, errorFor, Textarea } from '../../../govuk/index.ts';
import { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import type { Refusal } from '../act-on-matches.server.ts';
import { judgementForm, reasonField, reasonLimit } from '../verdict.ts';
import { Warnings } from './warnings.tsx';

interface VerdictFormProps {
  child: string;
  other: string;
  last: string;
  about: string;
  refused?: Refusal;
  undo?: boolean;
}

const ignore = ['do'];

/** Whether this is the form that was refused. One that says and one that undoes are never taken for each other. */
export const isOfForm = (
  refused: Refusal | undefined,
  child: string,
  other: string,
  undo: boolean,
): boolean =>
  refused?.values.child === child &&
  refused.values.other === other &&
  (refused.pressed === 'undone') === undo;

/** Each form of the page has a field of its own, so that what was written stays with it. */
export function VerdictForm({ child, other, last, about, refused, undo = false }: VerdictFormProps) {
  const name = reasonField(other);
  const mine = isOfForm(refused, child, other, undo) ? refused : undefined;
  const warning = useEarlyWarning(judgementForm(other), { errors: mine?.errors, ignore });
  const written = mine?.values[name];
  return (
    <form method="post" {...warning.form} className="app-screen-only">
      <Warnings of={warning} />
      <input type="hidden" name="child" value={child} />
      <input type="hidden" name="other" value={other} />
      <input type="hidden" name="last" value={last} />
      <Textarea
        name={name}
        label={undo ? `Why it is undone: ${about}` : `What do you go by? ${about}`}
        rows={2}
        limit={reasonLimit}
        value={typeof written === 'string' ? written : undefined}
        error={errorFor(warning.errors, name)}
      />
      <ButtonGroup>
        {undo ? (
          <Button kind="secondary" name="do" value="undone">
            Undo
          </Button>
        ) : (
          <>
            <Button kind="secondary" name="do" value="same">
              The same child
            </Button>
            <Button kind="secondary" name="do" value="different">
              A different child
            </Button>
          </>
        )}
      </ButtonGroup>
    </form>
  );
}
