/**
 * Random lives of a record: several people give commands, one after the other and two at once, on screens that are
 * fresh or old. After each the record is what the model says; of two at once it is what one order of them gives.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { brags } from '../../app/triage/brag.ts';
import { type Command, type Life, next, type OutcomeCode, outcomes, people, untouched } from './model.ts';
import { type Cast, give, newWorld, standing, type World } from './world.ts';

/** One turn: usually something that can be done now, so that lives get long; else anything at all. */
interface Turn {
  pick: number;
  likely: boolean;
  stale: boolean;
  /** A second command at the same moment. */
  and: { pick: number; likely: boolean; stale: boolean } | null;
}

const choice = {
  pick: fc.nat(1_000_000),
  // Four of five turns do what can be done.
  likely: fc.nat(4).map((n) => n > 0),
  stale: fc.nat(9).map((n) => n === 0),
};
export const aLife = fc.array(
  fc.record({ ...choice, and: fc.option(fc.record(choice), { freq: 4 }) }) satisfies fc.Arbitrary<Turn>,
  { minLength: 4, maxLength: 14, size: 'max' },
);

const teams = ['mash', 'hub', 'north'] as const;
const codes = Object.keys(outcomes) as OutcomeCode[];
const routes = ['early-support-hub', 'support', 'mash'] as const;

/** Every command that anybody could give, on this version. */
function everyCommand(version: number): Command[] {
  return people.flatMap((by): Command[] => {
    const who = { by, version };
    return [
      ...(['claim', 'release', 'note', 'return', 'end', 'merge', 'split'] as const).map((one) => ({
        ...who,
        do: one,
      })),
      ...(['ask-referrer', 'answer', 'ask-agency', 'reply'] as const).map((one) => ({ ...who, do: one })),
      ...brags.map((brag) => ({ ...who, do: 'rate' as const, brag })),
      ...moreCommands(who),
      ...teams.map((to) => ({ ...who, do: 'offer' as const, to })),
      ...teams.flatMap((to) => routes.map((route) => ({ ...who, do: 'step' as const, to, route }))),
      ...(['accept', 'keyworker'] as const).flatMap((one) =>
        people.map((keyworker) => ({ ...who, do: one, keyworker })),
      ),
    ];
  });
}

const moreCommands = (who: { by: Command['by']; version: number }): Command[] => [
  ...(['agree', 'disagree', 'capacity', 'ask-again', 'take', 'uphold'] as const).map((one) => ({
    ...who,
    do: one,
  })),
  ...(['decide', 'change'] as const).flatMap((one) =>
    codes.flatMap((outcome) => [true, false].map((startsNow) => ({ ...who, do: one, outcome, startsNow }))),
  ),
];

/** What keeps a life where it is, or at its beginning: seldom, so that most lives get somewhere. */
const shallow = new Set<Command['do']>(['note', 'rate', 'release', 'merge', 'ask-referrer']);

/** Kinds first and then one of the kind, so that the many forms of one command do not crowd out the others. */
function chosen({ pick, likely, stale }: Omit<Turn, 'and'>, life: Life): Command {
  const version = stale ? life.version - 1 : life.version;
  const all = everyCommand(version);
  const moving = likely ? all.filter((command) => next(life, command) !== null) : all;
  const among = moving.length > 0 ? moving : all;
  const kinds = [...new Set(among.map((command) => command.do))].flatMap((one) =>
    Array<Command['do']>(shallow.has(one) ? 1 : 5).fill(one),
  );
  const kind = kinds[pick % kinds.length];
  const ofKind = among.filter((command) => command.do === kind);
  const command = ofKind[Math.floor(pick / kinds.length) % ofKind.length];
  if (!command) throw new Error('There is always something to do');
  return command;
}

export const tally = { lives: 0, commands: 0, accepted: 0, pairs: 0, kinds: new Map<string, number>() };

function count(command: Command, went: boolean): void {
  tally.commands += 1;
  if (!went) return;
  tally.accepted += 1;
  tally.kinds.set(command.do, (tally.kinds.get(command.do) ?? 0) + 1);
}

/** One after the other, by the model: how the record is then, and which of them went through. */
function inOrder(life: Life, commands: readonly Command[]): { life: Life; went: boolean[] } {
  return commands.reduce<{ life: Life; went: boolean[] }>(
    (soFar, command) => {
      const after = next(soFar.life, command);
      return { life: after ?? soFar.life, went: [...soFar.went, after !== null] };
    },
    { life, went: [] },
  );
}

async function check(world: World, possible: readonly Life[], said: string): Promise<Life> {
  const { life, wrong } = await standing(world);
  if (wrong.length > 0) throw new Error(`After ${said}: not so that ${wrong.join('; ')}`);
  const found = possible.find((one) => isDeepStrictEqual({ ...one, before: [], looked: [] }, life));
  if (!found) {
    throw new Error(`After ${said}\nit is  ${JSON.stringify(life)}\nnot    ${JSON.stringify(possible)}`);
  }
  return found;
}

/** Two at once are right when one order of them gives the same answers and the same record. */
async function together(world: World, life: Life, one: Command, other: Command): Promise<Life> {
  const [went, otherWent] = await Promise.all([give(world, one), give(world, other)]);
  tally.pairs += 1;
  count(one, went);
  count(other, otherWent);
  const forwards = inOrder(life, [one, other]);
  const backwards = inOrder(life, [other, one]);
  const fits = [
    ...(forwards.went[0] === went && forwards.went[1] === otherWent ? [forwards.life] : []),
    ...(backwards.went[0] === otherWent && backwards.went[1] === went ? [backwards.life] : []),
  ];
  const said = `${JSON.stringify(one)} (${went}) and at once ${JSON.stringify(other)} (${otherWent})`;
  if (fits.length === 0) throw new Error(`No order of the two explains ${said} on ${JSON.stringify(life)}`);
  return check(world, fits, said);
}

/** Lives one life, and throws where the record is not what it must be. */
export async function live(cast: Cast, turns: readonly Turn[]): Promise<void> {
  const world = await newWorld(cast);
  let life = untouched;
  tally.lives += 1;
  for (const turn of turns) {
    const command = chosen(turn, life);
    if (turn.and) {
      life = await together(world, life, command, chosen(turn.and, life));
      continue;
    }
    const expected = next(life, command);
    const went = await give(world, command);
    count(command, went);
    const said = JSON.stringify(command);
    if (went !== (expected !== null)) {
      throw new Error(`${said} ${went ? 'went through' : 'was refused'} on ${JSON.stringify(life)}`);
    }
    life = await check(world, [expected ?? life], said);
  }
}

/** The property that `npm test` and the drill hold. */
export const everyLife = (cast: Cast) => fc.asyncProperty(aLife, (turns) => live(cast, turns));
