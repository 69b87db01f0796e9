import type { ReactNode } from 'react';
import { classes } from './field.ts';

export type TagColour = 'blue' | 'red' | 'orange' | 'yellow' | 'green' | 'grey' | 'teal' | 'purple';
export type TagProps = { children: ReactNode; colour?: TagColour };

/** Colour is an extra: the word carries the meaning. */
export function Tag({ children, colour }: TagProps) {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>;
}

export type Brag = 'blue' | 'red' | 'amber' | 'green';

const brags = {
  blue: { word: 'Blue', colour: 'blue' },
  red: { word: 'Red', colour: 'red' },
  amber: { word: 'Amber', colour: 'yellow' },
  green: { word: 'Green', colour: 'green' },
} as const;

export type BragTagProps = {
  brag: Brag | null;
  /** What the authority says the colour means, such as "within 24 hours". */
  meaning?: string;
};

/** The urgency a practitioner set, always with its word. */
export function BragTag({ brag, meaning }: BragTagProps) {
  if (brag === null) return <Tag colour="grey">Not rated yet</Tag>;
  const { word, colour } = brags[brag];
  return <Tag colour={colour}>{meaning ? `${word}: ${meaning}` : word}</Tag>;
}
