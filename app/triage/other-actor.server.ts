/** Whoever did something and is no account: as the trail and the lists of work name them. */
import { agencyName } from './checks/agency-name.server.ts';

export function otherActor(actor: string): string {
  if (actor === 'referrer') return 'The referrer';
  if (actor === 'family') return 'The family';
  if (actor === 'service') return 'The service itself';
  if (actor.startsWith('agency:')) return agencyName(actor.slice('agency:'.length));
  return 'An account that is no longer there';
}
