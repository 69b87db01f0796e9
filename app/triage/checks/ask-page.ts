/** What the page needs to ask agencies, and to show what they will see. */
import type { SharedChild } from './shared.ts';

export interface AskPage {
  /** New with each page, so that a form sent twice asks once. */
  press: string;
  agencies: readonly {
    id: string;
    name: string;
    asks: string;
    /** Why nothing may be sent there just now; null when it may. */
    blockedBecause: string | null;
  }[];
  children: readonly SharedChild[];
  address: string | null;
  /** From whom the address must be kept. */
  addressWarning: string | null;
  aboutSharing: string;
}

/** What one agency will see. */
export interface Preview {
  agency: string;
  /** No agreement is in force: it would be an emergency share. */
  isEmergency: boolean;
  question: string;
  children: readonly SharedChild[];
  address: string | null;
  keepFrom: string | null;
}
