/** The parts of a long record, to go straight to one. */
import type { ReferralView } from '../referral-view.ts';

const parts = [
  ['said', 'What was said'],
  ['guidance', 'Guidance'],
  ['people', 'People and contact'],
  ['known', 'Known from before'],
  ['checks', 'Agency checks'],
  ['clocks', 'Clocks'],
  ['profile', 'Family factors'],
  ['history', 'Ratings and notes'],
] as const;

export function OnThisPage({ view }: { view: ReferralView }) {
  const shown = view.redFlags.length > 0 ? [['red-flags', 'Red flags'] as const, ...parts] : parts;
  return (
    <nav className="app-screen-only" aria-label="On this page">
      <ul className="app-parts">
        {shown.map(([id, text]) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
