/** The frame of the pages before somebody is signed in. */
import type { ReactNode } from 'react';
import { type AuthorityColour, StaffFrame } from '../../govuk/index.ts';
import { useAuthority } from '../../public-page.tsx';

/** How the authority names itself at the head of a page. */
export interface EntranceFrame {
  shortName: string;
  serviceName: string;
  colour: AuthorityColour;
}

export function Entrance({ children }: { children: ReactNode }) {
  const { authority } = useAuthority();
  return <EntranceOf frame={authority}>{children}</EntranceOf>;
}

/** The same where nothing was loaded: on a page that stands in for another. */
export function EntranceOf({ frame, children }: { frame: EntranceFrame; children: ReactNode }) {
  return (
    <StaffFrame authority={frame.shortName} serviceName={frame.serviceName} colour={frame.colour}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">{children}</div>
      </div>
    </StaffFrame>
  );
}

/** Takes what somebody was about to send along to the next page. */
export function Carry({ carried }: { carried: string | null | undefined }) {
  return carried ? <input type="hidden" name="carried" value={carried} /> : null;
}
