/** Where somebody's work begins: the first page their role may see. */
import { paths } from '../paths.ts';
import { may, type Role } from './roles.ts';

export function homeOf(role: Role): string {
  if (may(role, 'read-queue')) return paths.staff.queue();
  return paths.staff.account();
}

/** Where to go after signing in: what was asked for, and from the front page to where one's own work begins. */
export const placeFor = (role: Role, next: string): string =>
  next === paths.staff.queue() ? homeOf(role) : next;
