import { Button, errorFor, Textarea } from '../../govuk/index.ts';
import type { useEarlyWarning } from '../../govuk/use-early-warning.ts';

interface NoteFormProps {
  warning: ReturnType<typeof useEarlyWarning>;
  value?: unknown;
}

export function NoteForm({ warning, value }: NoteFormProps) {
  return (
    <form method="post" className="app-screen-only" {...warning.form}>
      <Textarea
        name="text"
        label="Add a note"
        hint="What you did or learned. It stays on the record with your name and cannot be changed"
        rows={4}
        value={typeof value === 'string' ? value : undefined}
        error={errorFor(warning.errors, 'text')}
      />
      <Button kind="secondary" name="do" value="note">
        Add note
      </Button>
    </form>
  );
}
