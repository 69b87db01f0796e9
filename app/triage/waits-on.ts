/** Whose turn it is with a record on which there is nothing to do for whoever reads it: nobody should have to guess. */
import { mayDoTo, type RecordState, roleInWords, type Staff } from '../accounts/roles.ts';
import type { WhomToAsk } from './access/whom-to-ask.ts';
import { type HandOverView, whereItIs } from './hand-over/hand-over-view.ts';

export interface Standing {
  status: RecordState;
  holder: Pick<Staff, 'id' | 'name' | 'role'> | null;
  decision: { byId: string } | null;
}

/** What the other parts of the work know about it. */
export interface Beside {
  decisions: { toTell: readonly { says: string }[] };
  handOver: HandOverView | null;
}

/** What somebody may do beside a colleague, by their role. */
const beside = [
  { action: 'rate', text: 'change the rating' },
  { action: 'note', text: 'add a note' },
  { action: 'ask-agency', text: 'ask agencies' },
] as const;

const joined = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function whileHeld({ status, holder }: Standing, staff: Staff): string {
  if (!holder) return 'Nobody holds it.';
  const may = joined(
    beside.filter(({ action }) => mayDoTo(staff.role, action, status)).map(({ text }) => text),
  );
  const decide = status === 'waiting' ? 'looks at the wait again' : 'decides it';
  return `${holder.name}, ${roleInWords[holder.role]}, ${decide}. You can ${may}.`;
}

/** In a sentence or two; null where there is nothing to say of a contact that goes with another, which says that itself. */
export function waitsOn(record: Standing, { decisions, handOver }: Beside, staff: Staff): string | null {
  const { status, holder, decision } = record;
  switch (status) {
    case 'awaiting_sign_off':
      return decision?.byId === staff.id
        ? 'A manager signs off what you decided, or gives it back to you.'
        : 'A manager who did not decide it signs it off, or gives it back.';
    case 'waiting':
      return holder?.id === staff.id
        ? 'You look at the wait again when it is due, or when there is somebody to give the help.'
        : whileHeld(record, staff);
    case 'decided':
      if (decisions.toTell.length > 0) return null;
      return handOver ? whereItIs(handOver) : 'Nothing is left to do on it at the front door.';
    case 'merged':
      return null;
    default:
      return whileHeld(record, staff);
  }
}

/** Whether a colleague has it in hand, whom somebody may want to reach. */
export const isColleagues = ({ status, holder }: Standing, staff: Staff): boolean =>
  (status === 'claimed' || status === 'waiting') && holder !== null && holder.id !== staff.id;

/** What helps when that colleague is ill, away or at home: putting it back oneself, or whom to ask. */
export function relief(
  { status, holder }: Standing,
  staff: Staff,
  mayRelease: boolean,
  ask: readonly WhomToAsk[],
): string | null {
  const [manager] = ask;
  const name = holder?.name ?? 'Whoever holds it';
  if (mayRelease)
    return `If ${name} cannot be reached, put it back in the queue: somebody else can then claim it.`;
  if (status === 'waiting' && staff.role === 'team-manager')
    return `If ${name} cannot be reached, you can decide it again.`;
  const can = status === 'waiting' ? 'decide it again' : 'put it back in the queue';
  return manager ? `${manager.who}, ${manager.phone}, can ${can} if ${name} cannot be reached.` : null;
}
