import { describe, expect, test } from 'vitest';
import { authority } from '../../platform/authority.server.ts';
import { type ClockFacts, clocksOf, type GoesWith, nextOf } from './clocks.ts';
import { dueAfterPause } from './pause.ts';

const at = (text: string) => new Date(`2026-11-${text}Z`);
// A Tuesday in winter: London and the record show the same time.
const received = at('24T10:00');

const nothingElse: ClockFacts = {
  status: 'received',
  brag: null,
  receivedAt: received,
  decisionDueAt: at('25T10:00'),
  pausedAt: null,
  acknowledgementWaits: false,
  answerWaits: false,
  decision: null,
  checks: [],
  questionDueAt: null,
  reconsideration: null,
  handOver: null,
  toOfferSince: null,
  goesWith: [],
};
const codes = (facts: Partial<ClockFacts>) =>
  clocksOf({ ...nothingElse, ...facts }, authority).map(({ code, of }) => (of ? `${code} ${of}` : code));
const dueOf = (code: string, facts: Partial<ClockFacts>) =>
  clocksOf({ ...nothingElse, ...facts }, authority).find((clock) => clock.code === code)?.dueAt;

describe('which clocks run', () => {
  test('a new referral is to be rated in two working hours, then decided in one working day', () => {
    expect(codes({})).toEqual(['rating', 'decision']);
    expect(dueOf('rating', {})).toEqual(at('24T12:00'));
    expect(codes({ brag: 'amber', status: 'claimed' })).toEqual(['decision']);
  });

  test('an acknowledgement or an answer that has not left has a clock, which no queue is sorted by', () => {
    const facts = { ...nothingElse, brag: 'red', acknowledgementWaits: true } as const;
    const running = clocksOf(facts, authority);
    expect(running.map(({ code }) => code)).toEqual(['acknowledgement', 'decision']);
    expect(nextOf(running)?.code).toBe('decision');
    const decision = { at: at('24T12:00'), signedOffAt: null };
    expect(codes({ status: 'decided', answerWaits: true, decision })).toEqual(['answer']);
  });

  test('every open check has its own clock, and so has what the referrer was asked', () => {
    const checks = [
      { agency: 'police', dueAt: at('24T14:00') },
      { agency: 'health', dueAt: at('26T14:00') },
    ];
    const running = { brag: 'red', status: 'claimed', checks, questionDueAt: at('25T09:00') } as const;
    expect(codes(running)).toEqual(['check police', 'referrer-answer', 'decision', 'check health']);
  });

  describe('for a contact that another goes with', () => {
    const monday: GoesWith = {
      ...{ reference: 'K7QM-4TXN', receivedAt: at('23T10:00'), decisionDueAt: at('24T10:30') },
      ...{ isRated: false, isSeen: false },
    };
    const joined = (facts: Partial<ClockFacts> = {}, other: Partial<GoesWith> = {}) =>
      clocksOf({ ...nothingElse, ...facts, goesWith: [{ ...monday, ...other }] }, authority).map(
        ({ code, dueAt, countedFrom, isPaused }) => ({
          ...{ code, dueAt, from: countedFrom?.reference ?? null, isPaused },
        }),
      );
    const runs = { isPaused: false };

    test('rating and decision are due as early as for whichever was told first', () => {
      expect(joined()).toEqual([
        { code: 'rating', dueAt: at('23T12:00'), from: 'K7QM-4TXN', ...runs },
        { code: 'decision', dueAt: at('24T10:30'), from: 'K7QM-4TXN', ...runs },
      ]);
      const laterOn = { receivedAt: at('24T11:00'), decisionDueAt: at('25T11:00') };
      expect(joined({}, laterOn)).toEqual([
        { code: 'rating', dueAt: at('24T12:00'), from: null, ...runs },
        { code: 'decision', dueAt: at('25T10:00'), from: null, ...runs },
      ]);
    });

    test('the rating of one that was rated in time is not due again', () => {
      expect(joined({}, { isRated: true })[0]).toMatchObject({ code: 'decision' });
      expect(joined({}, { isRated: true })).toContainEqual(
        expect.objectContaining({ code: 'rating', dueAt: at('24T12:00'), from: null }),
      );
    });

    test('a pause for an answer to one holds up nothing that the other told', () => {
      const paused = { status: 'claimed', brag: 'green', pausedAt: at('24T11:00') } as const;
      expect(joined(paused)).toEqual([
        { code: 'decision', dueAt: at('24T10:30'), from: 'K7QM-4TXN', ...runs },
      ]);
    });

    test('while a family waits for capacity, what came since is due until somebody has read it', () => {
      const waits = {
        status: 'waiting',
        brag: 'amber',
        decision: { at: at('23T12:00'), signedOffAt: null },
      } as const;
      expect(joined(waits)[0]).toMatchObject({ code: 'decision', dueAt: at('24T10:30') });
      expect(joined(waits, { isSeen: true }).map(({ code }) => code)).toEqual(['capacity']);
    });
  });

  test('a paused decision clock stands still, and the next clock is another one', () => {
    const facts: ClockFacts = {
      ...nothingElse,
      ...{ status: 'claimed', brag: 'green', pausedAt: at('24T11:00'), questionDueAt: at('26T11:00') },
    };
    const running = clocksOf(facts, authority);
    expect(running.find(({ code }) => code === 'decision')?.isPaused).toBe(true);
    expect(nextOf(running)?.code).toBe('referrer-answer');
  });

  test('the decision is not made until it is signed off, so both clocks run', () => {
    const decision = { at: at('24T11:00'), signedOffAt: null };
    expect(codes({ status: 'awaiting_sign_off', brag: 'red', decision })).toEqual(['sign-off', 'decision']);
    expect(dueOf('sign-off', { status: 'awaiting_sign_off', decision })).toEqual(at('24T15:00'));
  });

  test('waiting for capacity stays open, with a day by which the family is looked at again', () => {
    const decision = { at: at('24T11:00'), signedOffAt: at('24T12:00') };
    expect(codes({ status: 'waiting', brag: 'amber', decision })).toEqual(['capacity']);
    expect(dueOf('capacity', { status: 'waiting', decision })).toEqual(new Date('2026-12-08T12:00Z'));
  });

  test('a decided referral is quiet until it is looked at again or handed over, unless nobody was asked to help', () => {
    const decided = { status: 'decided', decision: { at: at('24T11:00'), signedOffAt: null } } as const;
    expect(codes(decided)).toEqual([]);
    const limits = { acknowledgeBy: at('26T11:00'), decideBy: at('30T11:00') };
    const again = { ...decided, reconsideration: { takenAt: null, ...limits } };
    expect(dueOf('reconsideration', again)).toEqual(limits.acknowledgeBy);
    const taken = { ...decided, reconsideration: { takenAt: at('25T09:00'), ...limits } };
    expect(dueOf('reconsideration', taken)).toEqual(limits.decideBy);
    expect(codes({ ...decided, handOver: { acceptBy: at('25T11:00'), toTeamId: 'north' } })).toEqual([
      'hand-over north',
    ]);
  });

  test('help that no team was asked to give has a time by which one is', () => {
    const decided = { status: 'decided', decision: { at: at('24T11:00'), signedOffAt: null } } as const;
    expect(dueOf('offer', { ...decided, toOfferSince: at('24T11:00') })).toEqual(at('25T11:00'));
  });

  test('one that goes with another referral has no clock of its own', () => {
    const checks = [{ agency: 'police', dueAt: at('24T14:00') }];
    expect(codes({ status: 'merged', checks, questionDueAt: at('25T09:00') })).toEqual([]);
    for (const status of ['decided', 'awaiting_sign_off', 'waiting'] as const)
      expect(codes({ status, questionDueAt: at('25T09:00') })).not.toContain('referrer-answer');
  });

  test('each says whose it is and what follows when it is missed', () => {
    for (const clock of clocksOf(nothingElse, authority)) {
      expect(clock.whose).not.toBe('');
      expect(clock.ifMissed).not.toBe('');
    }
  });
});

describe('a pause', () => {
  const paused = (pausedAt: string, resumedAt: string) =>
    dueAfterPause(at('25T10:00'), at(pausedAt), at(resumedAt), authority.workingHours);

  test('gives back the working time it took, and only that', () => {
    expect(paused('24T11:00', '24T13:00')).toEqual(at('25T12:00'));
    // From Tuesday 4pm to Wednesday 9:45am the door was open for two hours.
    expect(paused('24T16:00', '25T09:45')).toEqual(at('25T12:00'));
  });

  test('overnight gives nothing back, also where it is due as the door shuts', () => {
    expect(paused('24T18:00', '24T23:00')).toEqual(at('25T10:00'));
    const closing = at('24T17:00');
    expect(dueAfterPause(closing, at('23T18:00'), at('23T22:00'), authority.workingHours)).toEqual(closing);
  });
});
