// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AskPage } from './ask-page.tsx';

test('what is missing in a question is said above the heading, where it is read first', () => {
  const html = renderToStaticMarkup(
    <AskPage
      reference="K7QM-4TXN"
      version={1}
      questions={[]}
      canBeTold
      mayAsk
      noPause={null}
      holder={null}
      refusal={{ values: {}, errors: [{ field: 'question', message: 'Enter your question' }] }}
    />,
  );
  expect(html.indexOf('There is a problem')).toBeGreaterThan(0);
  expect(html.indexOf('There is a problem')).toBeLessThan(html.indexOf('<h1'));
});
