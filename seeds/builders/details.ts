/** The pages about people, filled in: pretend people only, with telephone numbers that Ofcom keeps for drama. */
import { type DetailValues, fieldsFor, type Group } from '../../app/questionnaire/details/detail-form.ts';
import { detailSchema, withoutBlanks } from '../../app/questionnaire/details/detail-schema.ts';
import { type DetailId, detailFormsFor } from '../../app/questionnaire/details/index.ts';
import type { DraftContent } from '../../app/questionnaire/journey.ts';
import type { Audience } from '../../app/questionnaire/question.ts';
import type { AgeBand } from '../../app/threshold/evidence.ts';

/** A child by name and age; the date of birth follows. */
export interface ChildBrief {
  name: string;
  years?: number;
  months?: number;
  dueInWeeks?: number;
  knownAs?: string;
  school?: string;
  /** In place of the date that follows from the age. */
  born?: { day: string; month: string; year: string };
  nhsNumber?: string;
  upn?: string;
}

export type DetailsBrief = Partial<Record<Exclude<DetailId, 'people' | 'children'>, Group>> & {
  people?: readonly Group[];
};

const firstYears: readonly (readonly [number, AgeBand])[] = [
  [16, '16-to-17'],
  [13, '13-to-15'],
  [10, '10-to-12'],
  [5, '5-to-9'],
  [1, '1-to-4'],
];

/** The age as the questions offer it. */
export function ageBandOf({ years = 0, months = 0, dueInWeeks }: ChildBrief): AgeBand {
  if (dueInWeeks !== undefined) return 'unborn';
  const band = firstYears.find(([from]) => years >= from);
  if (band) return band[1];
  return months < 6 ? 'under-6-months' : '6-to-11-months';
}

/** A date some weeks ahead for an unborn baby, otherwise a birthday some days ago. */
function bornOn({ years = 0, months = 0, dueInWeeks }: ChildBrief, at: Date) {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const date =
    dueInWeeks === undefined
      ? new Date(Date.UTC(year - years, month - months, day - (years > 0 ? 97 : 9)))
      : new Date(Date.UTC(year, month, day + 7 * dueInWeeks));
  return {
    day: String(date.getUTCDate()),
    month: String(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
  };
}

function childOf(child: ChildBrief, at: Date) {
  const { name, knownAs = '', school = '', nhsNumber, upn } = child;
  const known = [child.years, child.months, child.dueInWeeks].some((age) => age !== undefined);
  const born = child.born ?? (known ? bornOn(child, at) : undefined);
  return {
    name,
    knownAs,
    school,
    ...(born && { born }),
    ...(nhsNumber && { nhsNumber }),
    ...(upn && { upn }),
  };
}

const you: Record<Audience, Group> = {
  professional: {
    name: 'Sam Keller',
    organisation: 'Ashwell Primary School, designated safeguarding lead',
    email: 'sam.keller@ashwell-primary.example.org',
    phone: '01632 960221',
  },
  parent: { name: 'Jo Ashdown', relation: 'Mum' },
  'young-person': {},
  other: { keepName: 'no' },
};

const contact: Record<Audience, Group> = {
  professional: { ways: ['call'], phone: '07700 900123' },
  parent: { ways: ['call', 'text', 'email'], email: 'jo.ashdown@example.com', phone: '07700 900123' },
  'young-person': { ways: ['text'], phone: '07700 900456' },
  other: {},
};

const told: Group = {
  parentsTold: 'yes',
  agreesHelp: 'yes',
  agreesSharing: 'yes',
  childTold: 'yes',
  homeKnows: 'no',
  homeMayKnow: 'ask-first',
};

/** Nobody agrees to what they have not been told of, unless a scene says who did. */
const notTold: Group = { agreesHelp: 'unknown', agreesSharing: 'unknown' };

/** Every page this audience is asked, complete, as the forms would have saved it. */
export function detailsOf(
  audience: Audience,
  children: readonly ChildBrief[] = [{ name: 'Robin Ashdown' }],
  brief: DetailsBrief = {},
  at: Date,
): DraftContent['details'] {
  const ordinary: Partial<Record<DetailId, Group>> = {
    home: { private: 'no', interpreter: 'no' },
    you: you[audience],
    contact: contact[audience],
    told: brief.told?.parentsTold === 'no' ? { ...told, ...notTold } : told,
  };
  const lists = {
    children: children.map((child) => childOf(child, at)),
    people: (brief.people ?? []).map((person) => ({ who: 'parent', risk: 'no', ...person })),
  };
  const details: Partial<Record<DetailId, DetailValues>> = {};
  for (const form of detailFormsFor(audience)) {
    const asked = new Set(fieldsFor(form, audience).map(({ id }) => id));
    const usual = Object.entries(ordinary[form.id] ?? {}).filter(([id]) => asked.has(id));
    const values =
      form.id === 'children' || form.id === 'people'
        ? { items: lists[form.id] }
        : { ...Object.fromEntries(usual), ...brief[form.id] };
    details[form.id] = withoutBlanks(detailSchema(form, audience).parse(values) as DetailValues);
  }
  return details;
}
