import { expect, test } from 'vitest';
import { templates } from '../../emails/index.tsx';
import { templateInWords } from './mail-in-words.ts';

test.each(Object.keys(templates))('a message that was not delivered is named in words: %s', (template) => {
  expect(templateInWords(template)).not.toBe(template);
});
