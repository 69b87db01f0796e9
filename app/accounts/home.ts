/** Where somebody's work begins: the first page their role may see. */
import { paths } from '../paths.ts';
import { may, type Role } from './roles.ts';

const homes = [
  { action: 'read-queue', path: paths.staff.queue },
  { action: 'answer-check', path: paths.staff.partnerChecks },
  { action: 'manage-accounts', path: paths.staff.people },
  { action: 'read-trail', path: paths.staff.trail },
  { action: 'read-caseloads', path: paths.staff.caseloads },
] as const;

export function homeOf(role: Role): string {
  return (homes.find(({ action }) => may(role, action))?.path ?? paths.staff.account)();
}

/** Where to go after signing in: what was asked for, and from the front page to where one's own work begins. */
export const placeFor = (role: Role, next: string): string =>
  next === paths.staff.queue() ? homeOf(role) : next;
