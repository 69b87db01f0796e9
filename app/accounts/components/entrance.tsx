/** The frame of the pages before somebody is signed in. */
import type { ReactNode } from 'react';
import { StaffFrame } from '../../govuk/index.ts';
import { useAuthority } from '../../public-page.tsx';

export function Entrance({ children }: { children: ReactNode }) {
  const { authority } = useAuthority();
  return (
    <StaffFrame authority={authority.shortName} serviceName={authority.serviceName} colour={authority.colour}>
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
