/** Where the mistakes of the many forms of this page are said: on top of it, whichever form they belong to. */
import { createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';
import { ErrorSummary, type FormError } from '../../../govuk/index.ts';
import type { useEarlyWarning } from '../../../govuk/use-early-warning.ts';

const Top = createContext<HTMLElement | null>(null);

interface WarningsOnTopProps {
  /** What the server refused, for the page as it arrives. */
  errors: readonly FormError[] | undefined;
  children: ReactNode;
}

/** The place on top. Once scripts run, each form says there what is wrong with it. */
export function WarningsOnTop({ errors, children }: WarningsOnTopProps) {
  const [top, setTop] = useState<HTMLElement | null>(null);
  return (
    <Top.Provider value={top}>
      {top === null && <ErrorSummary errors={errors} />}
      <div ref={setTop} />
      {children}
    </Top.Provider>
  );
}

/** The mistakes of one form. */
export function Warnings({ of: { errors, summary } }: { of: ReturnType<typeof useEarlyWarning> }) {
  const top = useContext(Top);
  return top && createPortal(<ErrorSummary errors={errors} ref={summary} />, top);
}
