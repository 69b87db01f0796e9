/** Whether the whole record is the same contact as another: letting it go with that one, and taking it apart again. */
import { Button, Input, Textarea, WarningText } from '../../../govuk/index.ts';
import { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { paths } from '../../../paths.ts';
import { ownFields } from '../../components/own-field.ts';
import type { Refusal } from '../act-on-matches.server.ts';
import type { MergedView } from '../matches-view.ts';
import { mergeForm, mergeLimit, splitForm } from '../merging.ts';
import { Warnings } from './warnings.tsx';

export interface MergePartProps {
  version: number;
  /** When the page was made. */
  seen: string;
  mayMerge: boolean;
  maySplit: boolean;
  mergedInto: MergedView | null;
  mergedFrom: readonly MergedView[];
  refused?: Refusal;
}

const ignore = ['do'];

/** One of the two forms: its warnings, what was written in it before, and how the referral stood when it was shown. */
function useOwn(pressed: 'merge' | 'split', { version, seen, refused }: FormProps) {
  const mine = refused?.pressed === pressed ? refused : undefined;
  const schema = pressed === 'merge' ? mergeForm : splitForm;
  const warning = useEarlyWarning(schema, { errors: mine?.errors, ignore });
  const of = ownFields(mine?.values ?? {}, warning.errors);
  const asShown = (
    <>
      <Warnings of={warning} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={seen} />
    </>
  );
  return { form: warning.form, of, asShown };
}
type FormProps = Pick<MergePartProps, 'version' | 'seen' | 'refused'>;

function MergeForm(props: FormProps) {
  const { form, of, asShown } = useOwn('merge', props);
  return (
    <form method="post" {...form} className="app-screen-only">
      {asShown}
      <Input
        label="Reference of the other referral"
        hint="For example, K7QM-4TXN. It must still be open"
        width={10}
        autoComplete="off"
        spellCheck={false}
        {...of('into')}
      />
      <Textarea
        label="How you know that both tell of the same"
        rows={3}
        limit={mergeLimit}
        {...of('reason')}
      />
      <Button kind="secondary" name="do" value="merge">
        Let it go with the other
      </Button>
    </form>
  );
}

function SplitForm(props: FormProps) {
  const { form, of, asShown } = useOwn('split', props);
  return (
    <form method="post" {...form} className="app-screen-only">
      {asShown}
      <Textarea
        label="Why it is a contact of its own"
        hint="It goes back into the queue, due when it was due before"
        rows={3}
        limit={mergeLimit}
        {...of('splitReason')}
      />
      <Button kind="secondary" name="do" value="split">
        Take it apart again
      </Button>
    </form>
  );
}

export function MergePart({ mayMerge, maySplit, mergedInto, mergedFrom, ...form }: MergePartProps) {
  return (
    <section aria-labelledby="merging">
      <h2 className="govuk-heading-m" id="merging">
        The same contact sent twice
      </h2>
      {mergedFrom.map(({ reference }) => (
        <p className="govuk-body" key={reference}>
          <a className="govuk-link" href={paths.staff.matches(reference)}>
            {reference}
          </a>{' '}
          goes with this one.
        </p>
      ))}
      {mergedInto && (
        <WarningText>
          It goes with{' '}
          <a className="govuk-link" href={paths.staff.referral(mergedInto.reference)}>
            {mergedInto.reference}
          </a>
          .
        </WarningText>
      )}
      {mayMerge && mergedFrom.length === 0 && (
        <>
          <p className="govuk-body">
            When two people tell us of one event, one record goes with the other. It stays as it was sent and
            leaves the queue; whoever sent it is told what becomes of the other, and nothing about who else
            told us. The other is then due as early as either was, and as urgent as the more urgent of them.
          </p>
          <MergeForm {...form} />
        </>
      )}
      {maySplit && <SplitForm {...form} />}
      {!mayMerge && !maySplit && <p className="govuk-body">Nothing can be changed here as it stands now.</p>}
    </section>
  );
}
