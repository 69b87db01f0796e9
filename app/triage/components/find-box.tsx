/** One box for a reference, a name, a postcode or words. It posts, because names never travel in an address. */
import { paths } from '../../paths.ts';

export function FindBox({ value }: { value?: string }) {
  return (
    <form method="post" action={paths.staff.search()} className="app-find app-screen-only" role="search">
      <label className="govuk-label" htmlFor="find">
        Find by reference, child’s name, postcode or words
      </label>
      <div className="app-find__row">
        <input
          className="govuk-input"
          id="find"
          name="find"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          defaultValue={value}
          data-find=""
        />
        <button type="submit" className="govuk-button govuk-button--secondary">
          Search
        </button>
      </div>
    </form>
  );
}
