/** What is filled in for a reply: by the agency itself, or by whoever hears it on the telephone. */
import { errorFor, type FormError, Input, Radios, Textarea } from '../../../govuk/index.ts';
import { replyLimit } from '../reply.ts';

interface ReplyFieldsProps {
  values: Record<string, unknown>;
  errors: readonly FormError[];
  byTelephone?: boolean;
}

export function ReplyFields({ values, errors, byTelephone = false }: ReplyFieldsProps) {
  const of = (name: string) => {
    const value = values[name];
    return { name, value: typeof value === 'string' ? value : undefined, error: errorFor(errors, name) };
  };
  return (
    <>
      <Radios
        legend={byTelephone ? 'What did they say?' : 'What can you tell us?'}
        items={[
          { value: 'knows', label: byTelephone ? 'They know something' : 'We know something' },
          { value: 'knows-nothing', label: byTelephone ? 'They know nothing' : 'We know nothing' },
          { value: 'cannot-share', label: byTelephone ? 'They cannot share it' : 'We cannot share it' },
        ]}
        {...of('kind')}
      />
      <Textarea
        label={
          byTelephone
            ? 'What is known, or why it cannot be shared'
            : 'What you know, or why you cannot share it'
        }
        hint="Only what answers the question. Say what is fact and what is opinion, with dates"
        rows={8}
        limit={replyLimit}
        {...of('words')}
      />
      <Input
        label={byTelephone ? 'Who said it' : 'Your name'}
        width={20}
        spellCheck={false}
        autoComplete="off"
        {...of('name')}
      />
      <Input label={byTelephone ? 'Their job' : 'Your job'} width={20} autoComplete="off" {...of('role')} />
    </>
  );
}
