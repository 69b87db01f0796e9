/** The views of the queue that somebody keeps under a name. Plain links and forms. */
import { errorFor, type FormError, Input } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { SavedFilterRow } from '../saved-filters.ts';

interface SavedFiltersProps {
  saved: readonly SavedFilterRow[];
  /** What would be kept: the view on the page. */
  now: string;
  refused?: { name: string; errors: readonly FormError[] };
}

export function SavedFilters({ saved, now, refused }: SavedFiltersProps) {
  return (
    <>
      <h2 className="govuk-heading-s">My views</h2>
      {saved.length > 0 && (
        <ul className="govuk-list">
          {saved.map(({ id, name, query }) => (
            <li key={id} className="app-saved">
              <a
                className="govuk-link app-lane"
                href={paths.staff.queue() + query}
                aria-current={query === now ? 'true' : undefined}
              >
                {name}
              </a>
              <form method="post">
                <input type="hidden" name="id" value={id} />
                <button type="submit" name="do" value="remove-view" className="app-queue__small">
                  Remove <span className="govuk-visually-hidden">{name}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post">
        <Input
          name="name"
          label="Keep this view as"
          value={refused?.name}
          error={errorFor(refused?.errors ?? [], 'name')}
        />
        <button type="submit" name="do" value="keep-view" className="app-queue__small">
          Keep view
        </button>
      </form>
    </>
  );
}
