/** Who may put back what a colleague holds who is ill, away or at home, so that somebody who is there can take it. */
import { may, type Staff } from '../accounts/roles.ts';

/** A manager at any hour; while the front door is shut, when no manager is there, the out-of-hours worker. */
export const mayRelieve = ({ role }: Pick<Staff, 'role'>, isShut: boolean): boolean =>
  may(role, 'release-for-others') || (isShut && may(role, 'release-at-night'));
