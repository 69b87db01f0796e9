/** Whether the whole record is the same contact as another: letting it go with that one, and taking it apart again. */
import { Button, errorFor, Input, Textarea, WarningText } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { MergedView } from '../matches-view.ts';
import type { Refused } from './candidate.tsx';

export interface MergePartProps {
  version: number;
  mayMerge: boolean;
  maySplit: boolean;
  mergedInto: MergedView | null;
  mergedFrom: readonly MergedView[];
  refused?: Refused;
}

const text = (refused: Refused | undefined, name: string) => {
  const value = refused?.values[name];
  return typeof value === 'string' ? value : undefined;
};

function MergeForm({ version, refused }: Pick<MergePartProps, 'version' | 'refused'>) {
  return (
    <form method="post" noValidate className="app-screen-only">
      <input type="hidden" name="version" value={version} />
      <Input
        name="into"
        label="Reference of the other referral"
        hint="For example, K7QM-4TXN. It must still be open"
        width={10}
        autoComplete="off"
        spellCheck={false}
        value={text(refused, 'into')}
        error={errorFor(refused?.errors, 'into')}
      />
      <Textarea
        name="reason"
        label="How you know that both tell of the same"
        rows={3}
        value={text(refused, 'reason')}
        error={errorFor(refused?.errors, 'reason')}
      />
      <Button kind="secondary" name="do" value="merge">
        Let it go with the other
      </Button>
    </form>
  );
}

function SplitForm({ version, refused }: Pick<MergePartProps, 'version' | 'refused'>) {
  return (
    <form method="post" noValidate className="app-screen-only">
      <input type="hidden" name="version" value={version} />
      <Textarea
        name="splitReason"
        label="Why it is a contact of its own"
        hint="It goes back into the queue, due when it was due before"
        rows={3}
        value={text(refused, 'splitReason')}
        error={errorFor(refused?.errors, 'splitReason')}
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
            told us.
          </p>
          <MergeForm {...form} />
        </>
      )}
      {maySplit && <SplitForm {...form} />}
      {!mayMerge && !maySplit && <p className="govuk-body">Nothing can be changed here as it stands now.</p>}
    </section>
  );
}
