import { describe, expect, test } from 'vitest';
import { dayNumberOf } from '../../platform/london-clock.ts';
import { historyOf, monthsBefore, type PastContact } from './history.ts';

/** At ten in the morning, where no other time is given. */
const day = (date: string) => new Date(date.includes('T') ? `${date}Z` : `${date}T10:00Z`);

interface Brief {
  on: string;
  ended?: 'contact' | 'referral' | 'none';
  closed?: string;
  concerns?: string[];
}
const contact = ({ on, ended, closed, concerns = [] }: Brief): PastContact => ({
  referralId: on,
  receivedAt: day(on),
  outcome: ended ? { kind: ended === 'none' ? 'contact' : ended, isNoFurtherAction: ended === 'none' } : null,
  closedAt: closed ? day(closed) : null,
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
  test.each([
    ['later that day, a year before', '2025-11-24T16:30', true],
    ['the evening before that, a year and a day before', '2025-11-23T23:30', false],
    ['after midnight in London, when it was still the day before in UTC', '2025-06-24T23:30', true],
    ['the same morning', '2026-11-24T09:00', true],
    ['the same afternoon, so after it', '2026-11-24T15:00', false],
  ])('12 months are counted by the day in London: %s', (_, on, counts) => {
    const now = on.startsWith('2025-06') ? '2026-06-25' : '2026-11-24';
    expect(history({ on: now }, { on, ended: 'referral' })).toMatchObject({
      ...{ contacts: counts ? 1 : 0, isReReferral: counts },
    });
  });
  test('from the last day of a leap February the 12 months end with the last of February', () => {
    expect(history({ on: '2029-02-28' }, { on: '2028-02-29' }).contacts).toBe(1);
    expect(history({ on: '2028-02-29' }, { on: '2027-02-28' }).contacts).toBe(1);
    expect(history({ on: '2028-02-29' }, { on: '2027-02-27' }).contacts).toBe(0);
  });
  test('what ended under six months ago is named, the last to end and not the last to come', () => {
    const others: Brief[] = [
      { on: '2025-03-01', ended: 'referral', closed: '2026-09-30' },
      { on: '2026-06-01', ended: 'contact', closed: '2026-06-02' },
    ];
    expect(history({ on: '2026-11-24' }, ...others).lastClosed).toBe('2025-03-01');
    expect(history({ on: '2027-03-31' }, ...others).lastClosed).toBe('2025-03-01');
    expect(history({ on: '2027-04-01' }, ...others).lastClosed).toBeNull();
  });
  test('what was decided and still goes on has not ended', () => {
    expect(history({ on: '2026-11-24' }, { on: '2026-11-01', ended: 'referral' }).lastClosed).toBeNull();
  });
  test('a month before the last of March is the last of February', () => {
    expect(monthsBefore(dayNumberOf('2026-03-31'), 1)).toBe(dayNumberOf('2026-02-28'));
    expect(monthsBefore(dayNumberOf('2028-02-29'), 12)).toBe(dayNumberOf('2027-02-28'));
  });
});
