/** The mistakes and changes between two tellings of one child, each by name so that misses can be counted by kind. */
import { fullNames } from '../../app/matching/nicknames.ts';
import type { Child, drawWith, Telling } from './pretend-people.ts';

type Draw = ReturnType<typeof drawWith>;
type Change = (told: Telling, child: Child, draw: Draw) => Telling;

const [first, rest] = [
  (name: string) => name.split(' ')[0] ?? '',
  (name: string) => name.split(' ').slice(1).join(' '),
];
const last = (name: string) => name.split(' ').at(-1) ?? '';
const withLast = (name: string, surname: string) => [...name.split(' ').slice(0, -1), surname].join(' ');
const withFirst = (name: string, forename: string) => `${forename} ${rest(name)}`;

/** A letter too few, too many, another one, or two in each other's place. */
function slip(word: string, { number, any }: Draw): string {
  const at = number(1, Math.max(1, word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const other = any([...'aeiourstlnm']);
  switch (number(0, 3)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + other + after;
    default:
      return before + (after[0] ?? '') + letter + after.slice(1);
  }
}

const byEar: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/ck/, 'k'],
  [/c(?=[aou])/, 'k'],
  [/y$/, 'ie'],
  [/ie$/, 'y'],
  [/i/, 'y'],
  [/ee/, 'ea'],
  [/ll/, 'l'],
  [/tt/, 't'],
  [/s$/, 'z'],
  [/son$/, 'sen'],
  [/ai/, 'ay'],
  [/ou/, 'oo'],
  [/e$/, ''],
];
function misheard(word: string): string {
  const found = byEar.find(([pattern]) => pattern.test(word));
  return found ? word.replace(...found) : `${word}e`;
}

const shortForms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  'William:Bill,Will Thomas:Tom Edward:Ted,Eddie Alexander:Alex Elizabeth:Lizzie,Beth,Libby Charlotte:Lottie Matthew:Matt Benjamin:Ben Samuel:Sam Daniel:Dan Joshua:Josh Isabella:Bella,Izzy Olivia:Liv Emily:Em Jessica:Jess Abigail:Abbie Matilda:Tilly Zachary:Zac Theodore:Theo Frederick:Freddie Michael:Mike Joseph:Joe Harrison:Harry Evelyn:Evie Florence:Flo Amelia:Millie Rebecca:Becky Jacob:Jake James:Jim Charles:Charlie Muhammad:Mohammed Mohammed:Mohamed Aleksandra:Ola Zofia:Zosia'
    .split(' ')
    .map((line) => line.split(':'))
    .map(([name = '', forms = '']) => [name, forms.split(',')]),
);

const changes: Readonly<Record<string, Change>> = {
  'slip in the surname': (told, _, draw) => ({
    ...told,
    name: withLast(told.name, slip(last(told.name), draw)),
  }),
  'slip in the first name': (told, _, draw) => ({
    ...told,
    name: withFirst(told.name, slip(first(told.name), draw)),
  }),
  'surname by ear': (told) => ({ ...told, name: withLast(told.name, misheard(last(told.name))) }),
  'first name by ear': (told) => ({ ...told, name: withFirst(told.name, misheard(first(told.name))) }),
  nickname: (told, _, draw) => {
    const forms = shortForms[first(told.name)] ?? fullNames(first(told.name).toLowerCase());
    return { ...told, name: withFirst(told.name, draw.any(forms)) };
  },
  'day and month swapped': (told) =>
    told.born && told.born[2] <= 12 ? { ...told, born: [told.born[0], told.born[2], told.born[1]] } : told,
  'year wrong by one': (told, _, { random }) =>
    told.born
      ? { ...told, born: [told.born[0] + (random() < 0.5 ? 1 : -1), told.born[1], told.born[2]] }
      : told,
  'day wrong': (told, _, { number }) =>
    told.born ? { ...told, born: [told.born[0], told.born[1], number(1, 28)] } : told,
  'only an age': (told, child, { random }) => ({
    ...told,
    born: null,
    ageAbout: `about ${Math.max(1, 2026 - child.born[0] + (random() < 0.25 ? 1 : 0))}`,
  }),
  'changed surname': (told, _, { common }) => ({
    ...told,
    name: withLast(told.name, common(['Doyle', 'Nolan', 'Hurst', 'Brady', 'Keane'])),
  }),
  'half a double surname': (told, _, { random, common }) => {
    const [one = '', two] = last(told.name).split('-');
    if (two) return { ...told, name: withLast(told.name, random() < 0.5 ? one : two) };
    return { ...told, name: withLast(told.name, `${one}-${common(['Hurst', 'Brady', 'Keane'])}`) };
  },
  'moved house': (told, _, { number, any }) => ({
    ...told,
    address: `${number(1, 99)} New ${any(['Road', 'Street', 'Close'])}, Eastmarl`,
    postcode: `MX9 ${number(1, 9)}${any([...'ABDEF'])}${any([...'GHJLN'])}`,
  }),
  'no address': (told) => ({ ...told, address: '', postcode: '' }),
  'nobody else named': (told) => ({ ...told, parents: [], siblings: [], school: '' }),
  'names in the other order': (told) => ({ ...told, name: `${last(told.name)}, ${first(told.name)}` }),
  'small letters, no hyphens': (told) => ({ ...told, name: told.name.toLowerCase().replaceAll('-', ' ') }),
};

export interface Retelling {
  told: Telling;
  mistakes: readonly string[];
}

/** The same child told of again, with one to three things wrong or gone. What names them wholly is never all lost. */
export function retold(told: Telling, child: Child, draw: Draw): Retelling {
  const names = Object.keys(changes);
  const mistakes: string[] = [];
  const wanted = draw.random() < 0.5 ? 1 : draw.random() < 0.7 ? 2 : 3;
  let now: Telling = { ...told, nhsNumber: draw.random() < 0.85 ? '' : told.nhsNumber };
  while (mistakes.length < wanted) {
    const name = draw.any(names);
    const change = changes[name];
    if (!change || mistakes.includes(name)) continue;
    mistakes.push(name);
    now = change(now, child, draw);
  }
  return { told: now, mistakes };
}
