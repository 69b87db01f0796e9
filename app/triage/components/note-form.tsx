import { Button, errorFor, type FormError, Textarea } from '../../govuk/index.ts';

interface NoteFormProps {
  value?: unknown;
  errors?: readonly FormError[];
}

export function NoteForm({ value, errors = [] }: NoteFormProps) {
  return (
    <form method="post" className="app-screen-only" noValidate>
      <Textarea
        name="text"
        label="Add a note"
        hint="What you did or learned. It stays on the record with your name and cannot be changed"
        rows={4}
        value={typeof value === 'string' ? value : undefined}
        error={errorFor(errors, 'text')}
      />
      <Button kind="secondary" name="do" value="note">
        Add note
      </Button>
    </form>
  );
}
