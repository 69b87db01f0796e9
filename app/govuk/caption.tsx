import type { ReactNode } from 'react';

export type CaptionProps = { children: ReactNode; size?: 'm' | 'l' | 'xl' };

/** Where the reader is, above the heading: "About home, part 3 of 6". */
export function Caption({ children, size = 'l' }: CaptionProps) {
  // The space keeps the caption and the heading two things when they are read out as one.
  return <span className={`govuk-caption-${size}`}>{children} </span>;
}
