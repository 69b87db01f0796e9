import { describe, expect, test } from 'vitest';
import { replyAddress } from './reply-address.ts';

const email = 'rowan@example.org';

describe('where somebody may be answered', () => {
  test('a teacher is answered at work', () => {
    expect(replyAddress({ you: { email } }, 'professional')).toBe(email);
  });
  test('a parent who says that email is not safe is never written to', () => {
    expect(replyAddress({ contact: { email, ways: ['call'] } }, 'parent')).toBeNull();
  });
  test('a young person is written to only where they said that email is safe', () => {
    expect(replyAddress({ contact: { email, ways: ['email'] } }, 'young-person')).toBe(email);
    expect(replyAddress({ contact: { email, ways: [] } }, 'young-person')).toBeNull();
  });
  test('the family’s address that a professional gave is never used for the answer', () => {
    expect(replyAddress({ contact: { email, ways: ['email'] } }, 'professional')).toBeNull();
  });
});
