/** For a phone that closed the browser, or a code used elsewhere: what is safe, what is not, and the words to copy. */
import { InsetText, LinkButton, PageFrame } from '../govuk/index.ts';
import { paths } from '../paths.ts';
import { type DraftGone, isDraftGone } from './draft-gone.ts';

export { isDraftGone };

export function DraftGonePage({ words, frame }: DraftGone) {
  return (
    <PageFrame {...frame}>
      <h1 className="govuk-heading-l">This device no longer holds your answers</h1>
      <p className="govuk-body">
        This happens when the browser was closed, or when you went on with your code on another device. Every
        page that you finished before is safe. You need your code to open it.
      </p>
      {words.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you wrote just now was not saved</h2>
          <p className="govuk-body">Copy it first, and put it in again when you are back:</p>
          {words.map((text) => (
            <InsetText key={text}>
              <span className="app-own-words">{text}</span>
            </InsetText>
          ))}
        </>
      )}
      <LinkButton href={paths.comeBack()}>Come back with my code</LinkButton>
      <p className="govuk-body">
        If you have no code,{' '}
        <a className="govuk-link" href={paths.start()}>
          start again
        </a>{' '}
        or call the number above.
      </p>
    </PageFrame>
  );
}
