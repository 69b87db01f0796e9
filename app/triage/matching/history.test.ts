import { describe, expect, test } from 'vitest';
import { historyOf, monthsBefore, type PastContact } from './history.ts';

const day = (date: string) => new Date(`${date}T10:00Z`);

interface Brief {
  on: string;
  ended?: 'contact' | 'referral' | 'none';
  concerns?: string[];
}
const contact = ({ on, ended, concerns = [] }: Brief): PastContact => ({
  referralId: on,
  receivedAt: day(on),
  outcome: ended
    ? { kind: ended === 'none' ? 'contact' : ended, isNoFurtherAction: ended === 'none', at: day(on) }
    : null,
  concerns: concerns.map((id) => ({ id, statement: id })),
});
const history = (current: Brief, ...others: Brief[]) => historyOf(contact(current), others.map(contact));

describe('what is known from before', () => {
  test('counts contacts, referrals and no further actions of the 12 months before, and no others', () => {
    const counted = history(
      { on: '2026-11-24' },
      { on: '2025-11-23', ended: 'referral' },
      { on: '2025-11-24', ended: 'none' },
      { on: '2026-03-01', ended: 'referral' },
      { on: '2026-11-25', ended: 'referral' },
    );
    expect(counted).toMatchObject({ contacts: 2, referrals: 1, noFurtherActions: 1, isReReferral: true });
  });
  test('early help before is a contact, and does not make a re-referral', () => {
    expect(history({ on: '2026-11-24' }, { on: '2026-09-01', ended: 'contact' })).toMatchObject({
      contacts: 1,
      isReReferral: false,
      reReferrals: 0,
    });
  });
  test('a referral 12 months after another is a re-referral, a day later it is not', () => {
    const referral = { ended: 'referral' as const };
    expect(history({ on: '2026-11-24', ...referral }, { on: '2025-11-24', ...referral }).reReferrals).toBe(1);
    expect(history({ on: '2026-11-24', ...referral }, { on: '2025-11-23', ...referral }).reReferrals).toBe(0);
  });
  test('what is new is told from what was said before, with how often', () => {
    const { newConcerns, knownConcerns } = history(
      { on: '2026-11-24', concerns: ['hungry', 'bruise'] },
      { on: '2026-01-02', concerns: ['hungry'] },
      { on: '2026-05-02', concerns: ['hungry', 'absent'] },
    );
    expect(newConcerns).toEqual(['bruise']);
    expect(knownConcerns).toEqual([{ statement: 'hungry', times: 2 }]);
  });
  test('what was closed under six months ago is named, the last of them', () => {
    const others: Brief[] = [
      { on: '2026-03-01', ended: 'contact' },
      { on: '2026-06-01', ended: 'contact' },
      { on: '2026-07-01', ended: 'referral' },
    ];
    expect(history({ on: '2026-11-24' }, ...others).lastClosed).toBe('2026-07-01');
    expect(history({ on: '2027-06-24' }, ...others).lastClosed).toBeNull();
  });
  test('a month before the last of March is the last of February', () => {
    expect(monthsBefore(day('2026-03-31'), 1)).toEqual(day('2026-02-28'));
    expect(monthsBefore(day('2028-02-29'), 12)).toEqual(day('2027-02-28'));
  });
});
