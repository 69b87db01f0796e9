import type { ReactNode } from 'react';
import { WarningText } from '../../govuk/index.ts';

export interface RecoveryCodesProps {
  codes: readonly string[];
  /** The way on. */
  children: ReactNode;
}

/** Shown once, when they are made: a page to print, or to copy from. */
export function RecoveryCodes({ codes, children }: RecoveryCodesProps) {
  return (
    <>
      <h1 className="govuk-heading-l">Keep these recovery codes</h1>
      <p className="govuk-body">
        With one of them you can sign in when you do not have your authenticator. Each counts once.
      </p>
      <WarningText>Print this page or copy them now. They are not shown again.</WarningText>
      <ul className="govuk-list govuk-list--bullet" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="govuk-body">Keep them where nobody else finds them, and not beside your password.</p>
      {children}
    </>
  );
}
