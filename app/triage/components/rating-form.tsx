import { Button, errorFor, type FormError, Radios, Textarea } from '../../govuk/index.ts';
import { bragMeaning, brags } from '../brag.ts';
import type { ReferralView } from '../referral-view.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const items = brags.map((brag) => ({ value: brag, label: capital(brag), hint: bragMeaning[brag] }));

interface RatingFormProps {
  view: ReferralView;
  /** The one thing to do next on this page. */
  isNext: boolean;
  values?: Record<string, unknown>;
  errors?: readonly FormError[];
}

/** Sets or changes the rating. Nothing is chosen beforehand, not even the rating it has. */
export function RatingForm({ view, isNext, values = {}, errors = [] }: RatingFormProps) {
  const isRated = view.brag !== null;
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={view.version} />
      <Radios
        name="brag"
        legend={isRated ? 'New rating' : 'How urgent is it?'}
        items={items}
        value={text('brag')}
        error={errorFor(errors, 'brag')}
      />
      <Textarea
        name="reason"
        label={isRated ? 'Why it changes' : 'Why this rating'}
        rows={3}
        value={text('reason')}
        error={errorFor(errors, 'reason')}
      />
      <Button kind={isNext ? 'primary' : 'secondary'} name="do" value="rate">
        Save rating
      </Button>
    </form>
  );
}
