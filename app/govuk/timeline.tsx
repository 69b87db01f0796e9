import type { ReactNode } from 'react';
import { Moment, type MomentProps } from './moment.tsx';

export type TimelineEntry = {
  id: string;
  title: ReactNode;
  at: MomentProps;
  /** Who did it. */
  by?: string;
  body?: ReactNode;
};

export type TimelineProps = { entries: readonly TimelineEntry[]; headingLevel?: 2 | 3 | 4 | 5 };

/** What happened, in the order given. */
export function Timeline({ entries, headingLevel = 3 }: TimelineProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="app-timeline">
      {entries.map(({ id, title, at, by, body }) => (
        <li className="app-timeline__entry" key={id}>
          <Heading className="app-timeline__title">{title}</Heading>
          <p className="app-timeline__moment">
            <Moment {...at} />
            {by && `, ${by}`}
          </p>
          {body && <div className="app-timeline__body">{body}</div>}
        </li>
      ))}
    </ol>
  );
}
