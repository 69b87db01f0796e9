/** The list of keys, shown wherever they work. Without scripts they do not, so the script shows it. */
interface KeysProps {
  /** Off when this person turned shortcuts off. */
  on: boolean;
  keys: readonly { key: string; does: string }[];
}

export const queueKeys = [
  { key: 'j', does: 'next referral' },
  { key: 'k', does: 'referral before' },
  { key: 'Enter', does: 'open it' },
  { key: 'c', does: 'claim it' },
  { key: '/', does: 'search' },
  { key: '?', does: 'show or hide this list' },
];

export const recordKeys = [
  { key: 'c', does: 'claim it' },
  { key: '/', does: 'search' },
  { key: '?', does: 'show or hide this list' },
];

export function Keys({ on, keys }: KeysProps) {
  if (!on) return null;
  return (
    <details className="govuk-details app-keys app-screen-only" data-keys="" hidden suppressHydrationWarning>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Keyboard shortcuts</span>
      </summary>
      <div className="govuk-details__text">
        <dl className="app-keys__list">
          {keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="govuk-body-s">They rest while you type. You can turn them off in your settings.</p>
      </div>
    </details>
  );
}
