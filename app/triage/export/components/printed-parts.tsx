/** What the printed record is made of: a part with its heading, a row of it, a moment, words as they were typed. */
import type { ReactNode } from 'react';
import { dateInWords, timeInWords } from '../../../platform/british-time.ts';
import type { BundleContent, Written } from '../bundle-schema.ts';

export const inWords = (iso: string): string =>
  `${timeInWords(new Date(iso))} on ${dateInWords(new Date(iso))}`;

export const Moment = ({ iso }: { iso: string }) => <time dateTime={iso}>{inWords(iso)}</time>;

export const By = ({ by }: { by: { name: string; at: string } }) => (
  <>
    {by.name}, <Moment iso={by.at} />
  </>
);

/** A day as the bundle writes it: 2016-08-08. */
export const isDay = (code: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(code);
/** A day as it is kept, in words; anything else as it stands. */
export const dayOf = (code: string): string => (isDay(code) ? dateInWords(new Date(`${code}T12:00Z`)) : code);

/** "Lena Frost, born 16 August 2019". */
export function childInWords({ name, knownAs, born, ageAbout }: BundleContent['children'][number]): string {
  const called = name ?? 'A child whose name is not known';
  const age = born ? `born ${dayOf(born)}` : ageAbout && `about ${ageAbout}`;
  return [called, knownAs && `known as ${knownAs}`, age].filter(Boolean).join(', ');
}

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
  const shown = rows.filter(
    ([, value]) => value !== null && value !== false && value !== '' && value !== undefined,
  );
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
  why: 'Why',
  answer: 'Answer',
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
