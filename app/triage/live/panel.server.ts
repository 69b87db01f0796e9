/** What the record page needs to work by keys, and to say who took the referral meanwhile. */
import type { PanelContext } from '../panels.server.ts';
import { queueSettings, staffNames } from '../queue-settings.server.ts';

export interface LivePanel {
  id: string;
  shortcuts: boolean;
  names: Record<string, string>;
}

export async function livePanel({ referralId, staff, at }: PanelContext): Promise<LivePanel> {
  const [{ shortcuts }, names] = await Promise.all([queueSettings(staff), staffNames(at)]);
  return { id: referralId, shortcuts, names };
}
