import { z } from 'zod';
import type { WorkingHours } from './opening-hours.ts';
import { type RouteId, routeIds } from './route-ids.ts';
import { isOpen, nextOpening } from './working-time.ts';

export type { RouteId };

const text = (longest: number) => z.string().trim().min(1).max(longest);
const id = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'An id is small letters, digits and hyphens');
const phone = z
  .string()
  .regex(/^0[\d ]{8,13}\d$/, 'A telephone number starts with 0 and has 10 or 11 digits');
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'A time is like 08:45');
const days = z.int().min(1).max(40_000);

const opening = z
  .strictObject({ from: clockTime, to: clockTime })
  .refine((day) => day.from < day.to, 'A day opens before it closes')
  .optional();

const week = z
  .strictObject({
    monday: opening,
    tuesday: opening,
    wednesday: opening,
    thursday: opening,
    friday: opening,
    saturday: opening,
    sunday: opening,
  })
  .refine((named) => Object.values(named).some(Boolean), 'The front door opens on some day')
  .transform(({ monday, tuesday, wednesday, thursday, friday, saturday, sunday }): WorkingHours['days'] => ({
    ...(monday && { 1: monday }),
    ...(tuesday && { 2: tuesday }),
    ...(wednesday && { 3: wednesday }),
    ...(thursday && { 4: thursday }),
    ...(friday && { 5: friday }),
    ...(saturday && { 6: saturday }),
    ...(sunday && { 7: sunday }),
  }));

/** Whose a clock is, and what happens when it is missed, in words that stand beside it. */
const facts = { whose: text(80), ifMissed: text(200) };

/** So much working time; each clock counts either days or hours. */
const clock = z.union([
  z.strictObject({ workingDays: z.int().min(1).max(60), ...facts }),
  z.strictObject({ workingHours: z.int().min(1).max(80), ...facts }),
]);
export type Clock = z.output<typeof clock>;

const clocks = z.strictObject({
  acknowledgement: clock,
  rating: clock,
  decision: clock,
  checks: z.strictObject({ red: clock, amber: clock, green: clock }),
  referrerAnswer: clock,
  signOff: clock,
  capacity: clock,
  answer: clock,
  reconsiderationTaken: clock,
  reconsiderationDecided: clock,
  handOverOffered: clock,
  handOverAccepted: clock,
});

const steps = z.array(text(200)).min(1);

const route = z.strictObject({
  id: z.enum(routeIds),
  level: z.literal([1, 2, 3, 4]),
  officialName: text(80),
  /** What a parent reads: "Early Support Hub: help from a family worker". */
  plainName: text(120),
  /** What happens there, in a sentence a parent understands. */
  whatItDoes: text(300),
  /** The same said to a young person who asks for themselves. */
  toYou: z.strictObject({ plainName: text(120), whatItDoes: text(300) }).optional(),
  whoReadsIt: text(120),
  byWhen: text(120),
  /** What the person who tells us can do meanwhile, or first, in words for them. */
  firstSteps: z.strictObject({
    any: steps,
    parent: steps.optional(),
    /** A relative, neighbour or friend. */
    other: steps.optional(),
    /** For a family that somebody else told us about: nothing from which anybody could guess who did. */
    family: steps,
    'young-person': steps,
  }),
});
export type Route = z.output<typeof route>;

/** Who reads an answer: whoever told us, or a family that somebody else told us about. */
export type Reader = 'professional' | 'parent' | 'young-person' | 'other' | 'family';

/** What this reader can do meanwhile, or first. */
export function firstStepsFor({ firstSteps }: Route, reader: Reader): readonly string[] {
  return (reader === 'professional' ? undefined : firstSteps[reader]) ?? firstSteps.any;
}

const team = z.strictObject({
  id,
  name: text(80),
  kind: z.enum(['area', 'unit', 'hub', 'mash', 'out-of-hours']),
  covers: text(200),
  /** The first halves of the postcodes an area team covers: "MX1". */
  postcodes: z.array(z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/)).default([]),
  /** The presenting needs a specialist unit takes, as primary need codes of the CIN census: "N2". */
  needs: z.array(z.string().regex(/^N[0-9]$/)).default([]),
});
export type Team = z.output<typeof team>;

/** Who is asked what they know. Replies come by account or by a link sent to this mailbox, and to no other. */
const agency = z.strictObject({
  id,
  name: text(80),
  mailbox: z.email(),
  /** What is usually asked, to start from. */
  asks: text(300),
});

const coded = z.strictObject({ code: id, name: text(120) });

const told = z.strictObject({ says: text(300), next: text(300) });

const outcome = z.strictObject({
  code: id,
  name: text(120),
  /** Whether it ends a contact, or makes it a referral. */
  kind: z.enum(['contact', 'referral']),
  /** The statistics count it as no further action: of contacts and, for a referral, `ReferralNFA` of the census. */
  noFurtherAction: z.boolean().default(false),
  /** The level it is tied to; null when none is reached. */
  level: z.literal([1, 2, 3, 4]).nullable(),
  /** Where the referral goes; null when it ends here. */
  route: z.enum(routeIds).nullable(),
  /** A manager agrees before it counts. A red flag decided below MASH always waits for one. */
  signOff: z.boolean().default(false),
  /** It can be decided, and still wait until there is somebody to do it. */
  needsCapacity: z.boolean().default(false),
  /** The contact belongs to whoever works with the child already, and stands on the open record from then on. */
  passesOn: z.boolean().default(false),
  /**
   * What was decided and what happens next, in words for each reader. Somebody who is neither family nor at work hears
   * that they were heard, and nothing of a family's life.
   */
  plain: z.strictObject({
    professional: told,
    parent: told,
    'young-person': told,
    other: told,
    family: told,
  }),
});
export type Outcome = z.output<typeof outcome>;

const service = z.strictObject({
  id,
  name: text(80),
  offers: text(240),
  ages: text(60),
  /** Ages in years; from -1 is before birth. */
  fromAge: z.int().min(-1).max(25),
  toAge: z.int().min(0).max(25),
  phone,
});
export type Service = z.output<typeof service>;

/** Everything an authority decides about its own front door. One JSON file, checked at start-up. */
export const authoritySchema = z
  .strictObject({
    /** True for a made-up place; every public page then says so. */
    fictional: z.boolean(),
    name: text(80),
    shortName: text(40),
    serviceName: text(80),
    colour: z.enum(['blue', 'teal', 'green', 'purple', 'plum', 'slate']),
    nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
    quickExit: z.url({ protocol: /^https$/ }),
    frontDoor: z.strictObject({
      name: text(80),
      phone,
      hours: text(120),
      open: week,
      /** A mailbox of the front door that hears of each referral that cannot wait, by reference only. */
      alertsTo: z.email().optional(),
      /** Who hears, by reference only, when a clock of the front door was missed. */
      managerAlertsTo: z.email().optional(),
    }),
    outOfHours: z.strictObject({ name: text(80), phone, hours: text(120) }),
    /** `alertsTo` hears, by reference only, when the glass was broken or a record opened from outside its team. */
    privacy: z.strictObject({ contact: text(80), phone, alertsTo: z.email().optional() }),
    routes: z.array(route).length(4),
    clocks,
    teams: z.array(team).min(1),
    agencies: z.array(agency),
    outcomes: z.array(outcome).min(2),
    /** Why a decided route is not the asked or the suggested one. */
    differenceReasons: z.array(coded).min(1),
    /** For how many days after a decision somebody may ask for it to be looked at again. */
    reconsiderWithinDays: z.int().min(7).max(365).default(90),
    /** How long a family can read its answer: with the code that a person gives them, and by the link in a mail. */
    familyAnswer: z
      .strictObject({ codeDays: z.int().min(7).max(365), linkDays: z.int().min(1).max(90) })
      .default({ codeDays: 90, linkDays: 14 }),
    retention: z.strictObject({ draftDays: days, referralDays: days, messageDays: days, auditDays: days }),
    directory: z.array(service),
  })
  .refine(({ routes }) => routes.every(({ id }, index) => id === routeIds[index]), {
    error: 'The four routes are universal, early-support-hub, support and mash, in that order',
    path: ['routes'],
  })
  .refine(({ routes }) => routes.every(({ level }, index) => level === index + 1), {
    error: 'The four routes have levels 1 to 4',
    path: ['routes'],
  })
  .refine(({ outcomes }) => new Set(outcomes.map(({ code }) => code)).size === outcomes.length, {
    error: 'An outcome code is used twice',
    path: ['outcomes'],
  })
  .refine(
    ({ outcomes }) => outcomes.every(({ noFurtherAction, route }) => !noFurtherAction || route === null),
    { error: 'An outcome that goes somewhere is not one of no further action', path: ['outcomes'] },
  )
  .refine(({ outcomes }) => outcomes.some(({ noFurtherAction }) => noFurtherAction), {
    error: 'No outcome is marked as one of no further action',
    path: ['outcomes'],
  })
  .refine(({ teams }) => new Set(teams.map(({ id: team }) => team)).size === teams.length, {
    error: 'A team id is used twice',
    path: ['teams'],
  })
  .refine(({ agencies }) => new Set(agencies.map(({ id: agent }) => agent)).size === agencies.length, {
    error: 'An agency id is used twice',
    path: ['agencies'],
  })
  .transform((file) => ({
    ...file,
    /** When the front door is staffed: what every clock counts in. */
    workingHours: { nation: file.nation, days: file.frontDoor.open } satisfies WorkingHours,
  }));

export type Authority = z.output<typeof authoritySchema>;

/** The number that is answered at this hour, besides 999, and by whom. */
export function helpNow(authority: Authority, at: Date): { number: string; who: string } {
  const door = isOpen(at, authority.workingHours) ? authority.frontDoor : authority.outOfHours;
  return { number: door.phone, who: door.name };
}

/** A route in the words of whoever reads about it. */
export const routeInWords = (route: Route, isYou: boolean): Route =>
  isYou ? { ...route, ...route.toYou } : route;

/** When somebody is next there to read what is sent; null while the door is open. */
export function opensAgain(authority: Authority, at: Date): Date | null {
  return isOpen(at, authority.workingHours) ? null : nextOpening(at, authority.workingHours);
}

/** The route of this id. The schema makes sure there is one. */
export function routeOf(authority: Authority, routeId: RouteId): Route {
  const found = authority.routes.find(({ id }) => id === routeId);
  if (!found) throw new RangeError('There is no such route');
  return found;
}
