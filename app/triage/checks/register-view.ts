/** The register of sharing agreements in words. */
import type { AgreementState } from './agreement.ts';

export interface RegisterEntry {
  id: string;
  state: AgreementState;
  purpose: string;
  from: string;
  to: string;
  review: string;
  /** The day it was ended before its time. */
  ended: string | null;
  by: string;
}

export interface RegisterAgency {
  id: string;
  name: string;
  /** Whether an agreement is in force today. */
  isCovered: boolean;
  /** How often something was shared without one in the last 12 months. */
  emergencies: number;
  entries: readonly RegisterEntry[];
}
