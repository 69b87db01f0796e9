/** What the printed record is made of: a part with its heading, a row of it, a moment, words as they were typed. */
import type { ReactNode } from 'react';
import { dateInWords, timeInWords } from '../../../platform/british-time.ts';
import type { Written } from '../bundle-schema.ts';

export const inWords = (iso: string): string =>
  `${timeInWords(new Date(iso))} on ${dateInWords(new Date(iso))}`;

export const Moment = ({ iso }: { iso: string }) => <time dateTime={iso}>{inWords(iso)}</time>;

export const By = ({ by }: { by: { name: string; at: string } }) => (
  <>
    {by.name}, <Moment iso={by.at} />
  </>
);

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="app-printed__part">
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
    </section>
  );
}

/** Rows of a name and what stands beside it; those without words are left out. */
export function Rows({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  const shown = rows.filter(([, value]) => value !== null && value !== '' && value !== undefined);
  if (shown.length === 0) return null;
  return (
    <dl className="app-printed__rows">
      {shown.map(([key, value], index) => (
        <div className="app-printed__row" key={index}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const partWords: Record<string, string> = {
  rationale: 'Why',
  plan: 'Plan',
  leadProfessional: 'Lead professional',
  keyworkerReason: 'Why the keyworker changes',
};

/** Everything that was written, each part under its name. Null when nothing was. */
export function asWritten(written: Written): ReactNode {
  if (written.length === 0) return null;
  return written.map(({ part, text }, index) => (
    <span className="app-printed__typed" key={index}>
      {part !== '' && part !== 'words' && `${partWords[part] ?? part}: `}
      {text}
    </span>
  ));
}

export const typed = (text: string | null): ReactNode =>
  text ? <span className="app-printed__typed">{text}</span> : null;
