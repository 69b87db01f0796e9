/** All that an agency sees of a check: never the referral, never who told us. */
import type { MomentProps } from '../../govuk/index.ts';
import type { CheckState } from './check.ts';
import type { SharedChild } from './shared.ts';

export interface PartnerCheckRow {
  id: string;
  reference: string;
  state: CheckState;
  due: MomentProps;
  isLate: boolean;
}

export interface PartnerCheckView extends PartnerCheckRow {
  agency: string;
  question: string;
  children: readonly SharedChild[];
  address: string | null;
  /** Who must not have it. */
  keepFrom: string | null;
  basis: { name: string; source: string };
  /** Whether the family knows that we ask. */
  consentGiven: boolean;
}
