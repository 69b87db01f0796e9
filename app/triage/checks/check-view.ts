/** A check as the front door reads it: what was asked, on what ground, and what came of it. */
import type { MomentProps } from '../../govuk/index.ts';
import type { CheckState } from './check.ts';
import type { ReplyKind } from './reply.ts';
import type { SharedChild } from './shared.ts';

export interface ReplyView {
  kind: ReplyKind;
  words: string;
  /** "PC Dev Rao, safeguarding desk". */
  by: string;
  /** "by telephone, written down by Amara Osei". */
  how: string;
  at: MomentProps;
}

export interface CheckView {
  id: string;
  /** `CK-7QM4-TXN2`: what the agency calls it. */
  reference: string;
  agency: string;
  state: CheckState;
  version: number;
  askedBy: string;
  asked: MomentProps;
  due: MomentProps;
  /** Its time is over and there is no reply. */
  isLate: boolean;
  /** "Marlshire Police: no reply yet, asked 10am on Tuesday 24 November, chased twice". */
  inWords: string;
  chased: readonly MomentProps[];
  question: string;
  children: readonly SharedChild[];
  address: { line: string; why: string } | null;
  /** Why something stayed in the question that is otherwise kept back. */
  staysWhy: string | null;
  basis: string;
  source: string;
  consent: string;
  /** What gave cause, and why consent was dispensed with. */
  noConsent: { cause: string; why: string; words: string } | null;
  /** Under which sharing agreement it was asked, and whether that has ended since; null for an emergency share. */
  agreement: string | null;
  /** Why it was shared without an agreement in force. */
  emergency: string | null;
  reply: ReplyView | null;
  /** Why it was taken back. */
  withdrawnWhy: string | null;
}
