/** What a scene has to do with agencies: asking them, and writing down what they said by telephone. */
import type { Ground } from '../../app/triage/checks/basis.ts';
import type { ReplyInput } from '../../app/triage/checks/reply.ts';

export type AgencyStep =
  | { kind: 'ask'; agencies: readonly string[]; ground: Ground; emergency?: string }
  | { kind: 'hear'; agency: string; reply: ReplyInput };
