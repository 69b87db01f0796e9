/** Says on a record that somebody took it meanwhile. Empty until the script of the queue fills it. */
import { paths } from '../../paths.ts';
import type { LivePanel } from '../live/panel.server.ts';

interface LiveRecordProps {
  panel: LivePanel;
  /** Who held it when the page was made. */
  holder: string | null;
}

export function LiveRecord({ panel, holder }: LiveRecordProps) {
  return (
    <div
      role="status"
      className="govuk-body app-live app-screen-only"
      data-record={panel.id}
      data-holder={holder ?? ''}
      data-live={paths.staff.live()}
      data-names={JSON.stringify(panel.names)}
    />
  );
}
