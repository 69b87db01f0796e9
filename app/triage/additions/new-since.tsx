/** What came later and may change everything, said before all else: it must not wait at the end of a long page. */
import { Tag } from '../../govuk/index.ts';
import { isTakenBack, titles } from './additions-panel.tsx';
import type { AddedView } from './additions-view.server.ts';

/** Red flags that the answers showed only with what was added. */
function flagsOf({ redFlag, content }: AddedView): readonly string[] {
  if (!redFlag || content.kind !== 'more') return [];
  const known = content.weighed?.atFirst?.redFlags ?? [];
  return content.weighed?.today?.redFlags.filter((flag) => !known.includes(flag)) ?? [];
}

/** What it is; where a contact brought it, with which one it came. */
function inWords(added: AddedView): string {
  const { content } = added;
  if (content.kind === 'contact') return `It came with ${content.from ?? 'another contact'}: read it`;
  return flagsOf(added).join('; ') || 'It could not be weighed: read it';
}

/** Red flags told after it was sent: they stay here, seen or not, as those that were sent do, unless taken back. */
function LaterRedFlags({ additions }: { additions: readonly AddedView[] }) {
  const later = additions.filter(({ redFlag, content }) => redFlag && !isTakenBack(content));
  if (later.length === 0) return null;
  return (
    <section className="app-red-flags" aria-labelledby="later-red-flags">
      <h2 className="govuk-heading-m" id="later-red-flags">
        Red flags told since it was sent
      </h2>
      <ul className="govuk-list">
        {later.map((added) => (
          <li key={added.id}>
            <Tag colour="red">Red flag</Tag> <strong>{inWords(added)}</strong>
            <p className="govuk-body">
              <time dateTime={added.at.iso}>{added.at.text}</time>.{' '}
              <a className="govuk-link" href="#added">
                Read what was added
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unseen({ additions }: { additions: readonly AddedView[] }) {
  const unseen = additions.filter(({ seen }) => !seen);
  if (unseen.length === 0) return null;
  return (
    <section className="app-new-since app-screen-only" aria-labelledby="new-since">
      <h2 className="govuk-heading-s" id="new-since">
        Not seen by anybody here yet
      </h2>
      <ul className="govuk-list">
        {unseen.map(({ id, at, content }) => (
          <li key={id}>
            <a className="govuk-link" href="#added">
              {titles[content.kind]}
            </a>
            , <time dateTime={at.iso}>{at.text}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing at all where nothing was added. */
export function NewSince({ additions }: { additions: readonly AddedView[] }) {
  return (
    <>
      <LaterRedFlags additions={additions} />
      <Unseen additions={additions} />
    </>
  );
}
