/**
 * A made-up county of children, and the mistakes people make when they tell of one of them a second time. Seeded: the
 * same seed gives the same children and the same mistakes. Names are common ones of Britain, joined at random.
 */
import type { Details } from '../../app/matching/child-facts.ts';

/** Mulberry32: small, fast, and good enough to draw names with. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const forenames =
  'Oliver George Noah Arthur Harry Leo Muhammad Jack Charlie Oscar Jacob Henry Thomas Freddie Alfie Theo William Theodore Archie Joshua Alexander James Isaac Edward Lucas Tommy Finley Max Logan Ethan Mohammed Teddy Benjamin Joseph Sebastian Harrison Elijah Adam Daniel Samuel Louie Mason Reuben Albie Rory Jaxon Hugo Luca Zachary Reggie Hunter Louis Dylan Albert David Jude Frankie Roman Ezra Toby Riley Carter Ronnie Frederick Gabriel Stanley Bobby Jesse Michael Elliot Grayson Mohammad Liam Jenson Ellis Harley Harvey Jayden Jake Ralph Rowan Elliott Jasper Ollie Charles Finn Felix Caleb Chester Jackson Hudson Leon Ibrahim Ryan Blake Alfred Oakley Matthew Luke Olivia Amelia Isla Ava Mia Isabella Sophia Grace Lily Freya Emily Ivy Ella Rosie Evie Florence Poppy Charlotte Willow Evelyn Phoebe Sienna Sofia Daisy Aria Alice Ruby Elsie Sophie Isabelle Matilda Harper Maya Millie Emma Erin Layla Elizabeth Thea Ellie Jessica Bonnie Maisie Lucy Penelope Orla Imogen Violet Nancy Zara Amber Hannah Robyn Lottie Aisha Fatima Maryam Abigail Holly Chloe Rose Anna Molly Eva Katie Megan Leah Rebecca Zoe Niamh Aoife Caitlin Priya Anaya Zofia Aleksandra Oliwia Kacper Jakub Szymon Yusuf Ali Omar Hassan Ahmed Abdul Aarav Arjun Kofi Kwame Chidi Tunde Amara'.split(
    ' ',
  );
const surnames =
  'Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Thomas Khan Clarke Jackson Hill Harris Lewis Cooper Clark Turner Ward Hughes Edwards Moore Martin Harrison Morris King Watson Baker Ahmed Morgan Allen Parker Bennett Phillips Lee Ali Shaw James Young Scott Cook Ellis Carter Richardson Bailey Mitchell Collins Anderson Bell Miller Murphy Cox Hussain Marshall Richards Webb Simpson Gray Rogers Adams Campbell Hunt Kelly Mills Begum Palmer Graham Knight Stevens Foster Butler Barnes Pearson Russell Fletcher Howard Singh Murray Kaur Holmes Dixon Harvey Barker Hart Reynolds Matthews Armstrong Lawrence Owen Watts Grant Fisher Payne Powell Andrews Lowe Saunders Chapman Ford Mason Elliott Rose Gibson Stone Hayes Wells Reid Burton Brooks Hudson Oliver Ryan Hamilton Dunn Booth West Stewart Francis Sutton Fox Day Perry Bradley Doyle Burke Nolan Byrne Okafor Mensah Owusu Adeyemi Nowak Kowalski Wisniewski Lewandowski Popescu Ionescu Silva Santos Ferreira Garcia Lopez Nguyen Chen Wang Rahman Islam Chowdhury Malik Iqbal Akhtar Bibi Shah Mistry Sharma Gupta Reddy Thapa Gurung Haughton Cartwright Pemberton Whitaker Ashworth Sinclair Macdonald Fraser Ferguson Cameron Stephenson Atkinson Nicholson Dickinson Wilkinson Hopkins Jenkins Griffiths Llewellyn Prosser Tranter Yates Swift Pike Crabtree Holt Peacock Sparrow'.split(
    ' ',
  );
const streets =
  'Weaver Mill Church Station Victoria Albert Manor Park Queens Kings Grange Orchard Meadow Elm Oak Ash Beech Chapel School Bridge Castle Abbey Priory Forge Tanner Cooper Fuller Saddler Thatcher Potter Harbour Quay Fell Moor Heath Common Spring Well Brook River Hazel Willow Maple Cedar Laurel Holly Rowan Birch Poplar Linden'.split(
    ' ',
  );
const kindsOfStreet = ['Street', 'Road', 'Avenue', 'Close', 'Lane', 'Drive', 'Crescent', 'Gardens'];
const schools =
  'Ashwell Northgate Harbour Westbourne Eastmarl Oldmarl Corbridge Garrison Forest Hillside Riverside Thornbury Fairfield Milton Kingsway Parkfield Highcliffe Woodlands Larkrise Stonebridge'.split(
    ' ',
  );
const letters = 'ABDEFGHJLNPQRSTUWXYZ';

export interface Child {
  forename: string;
  middle: string;
  surname: string;
  /** Year, month, day. */
  born: [number, number, number];
  school: string;
  nhsNumber: string;
  address: string;
  postcode: string;
  parents: string[];
  siblings: string[];
  /** Which family of the county. */
  family: number;
}

interface Draw {
  random: () => number;
  /** One of these, the first far more often than the last, as names are. */
  common: <T>(from: readonly T[]) => T;
  any: <T>(from: readonly T[]) => T;
  number: (from: number, to: number) => number;
}

export function drawWith(random: () => number): Draw {
  const at = <T>(from: readonly T[], place: number): T => {
    const found = from[Math.min(from.length - 1, Math.floor(place))];
    if (found === undefined) throw new Error('There is nothing to draw from');
    return found;
  };
  return {
    random,
    common: (from) => at(from, from.length * random() ** 1.7),
    any: (from) => at(from, from.length * random()),
    number: (from, to) => from + Math.floor(random() * (to - from + 1)),
  };
}

function anNhsNumber({ number }: Draw): string {
  for (;;) {
    const nine = Array.from({ length: 9 }, () => number(0, 9));
    const check = (11 - (nine.reduce((sum, digit, place) => sum + digit * (10 - place), 0) % 11)) % 11;
    if (check < 10) return [...nine, check].join('');
  }
}

const aPostcode = ({ number, any }: Draw) =>
  `MX${number(1, 8)} ${number(1, 9)}${any([...letters])}${any([...letters])}`;

/** Where a family lives: forty houses or so share a postcode. */
function aHome(draw: Draw, places: readonly { street: string; postcode: string }[]) {
  const { street, postcode } = draw.any(places);
  const flat = draw.random() < 0.2 ? `Flat ${draw.number(1, 30)}, ` : '';
  return { address: `${flat}${draw.number(1, 120)} ${street}, Ashwell`, postcode };
}

function aFamily(
  draw: Draw,
  family: number,
  places: readonly { street: string; postcode: string }[],
): Child[] {
  const { common, any, number, random } = draw;
  const surname = random() < 0.08 ? `${common(surnames)}-${common(surnames)}` : common(surnames);
  const parents = [`${any(forenames)} ${surname}`];
  if (random() < 0.6) parents.push(`${any(forenames)} ${random() < 0.7 ? surname : common(surnames)}`);
  const home = aHome(draw, places);
  const count = number(1, 3);
  const children: Child[] = [];
  for (let n = 0; n < count; n += 1) {
    const twin = n > 0 && random() < 0.06 ? children[n - 1] : undefined;
    const born =
      twin?.born ?? ([number(2009, 2026), number(1, 12), number(1, 28)] as [number, number, number]);
    children.push({
      ...{ forename: common(forenames), middle: common(forenames), surname, born, parents, ...home, family },
      school: 2026 - born[0] >= 4 ? any(schools) : '',
      nhsNumber: anNhsNumber(draw),
      siblings: [],
    });
  }
  for (const child of children)
    child.siblings = children.filter((one) => one !== child).map((one) => `${one.forename} ${one.surname}`);
  return children;
}

/** At least so many children, in families. */
export function county(size: number, seed: number): Child[] {
  const draw = drawWith(seeded(seed));
  const places = Array.from({ length: Math.ceil(size / 60) }, () => ({
    street: `${draw.any(streets)} ${draw.any(kindsOfStreet)}`,
    postcode: aPostcode(draw),
  }));
  const children: Child[] = [];
  for (let family = 0; children.length < size; family += 1) children.push(...aFamily(draw, family, places));
  return children;
}

/** What somebody tells of a child: what they know of it, as the forms would keep it. */
export interface Telling {
  name: string;
  knownAs: string;
  born: [number, number, number] | null;
  ageAbout: string;
  school: string;
  nhsNumber: string;
  address: string;
  postcode: string;
  parents: readonly string[];
  siblings: readonly string[];
}

export const detailsOf = (told: Telling): Details => ({
  children: {
    items: [
      {
        ...{ name: told.name, knownAs: told.knownAs, ageAbout: told.ageAbout, school: told.school },
        nhsNumber: told.nhsNumber,
        born: told.born
          ? { day: `${told.born[2]}`, month: `${told.born[1]}`, year: `${told.born[0]}` }
          : { day: '', month: '', year: '' },
      } as never,
    ],
  },
  home: { address: told.address, postcode: told.postcode },
  people: {
    items: [
      ...told.parents.map((name) => ({ name, who: 'parent' })),
      ...told.siblings.map((name) => ({ name, who: 'sibling' })),
    ],
  },
});

/** A child as a careful professional would tell of them, with the gaps that are usual. */
export function toldOf(child: Child, { random, number }: Draw): Telling {
  const most = (share: number) => random() < share;
  return {
    name: `${child.forename} ${most(0.3) ? `${child.middle} ` : ''}${child.surname}`,
    ...{ knownAs: '', ageAbout: '', born: child.born },
    school: most(0.7) && child.school ? `${child.school} Primary School` : '',
    nhsNumber: most(0.15) ? child.nhsNumber : '',
    ...(most(0.8) ? { address: child.address, postcode: child.postcode } : { address: '', postcode: '' }),
    parents: child.parents.slice(0, most(0.75) ? number(1, 2) : 0),
    siblings: most(0.4) ? child.siblings : [],
  };
}
