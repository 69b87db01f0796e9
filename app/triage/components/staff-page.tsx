/** The frame of a staff page, filled with the authority's name and colour and with whoever is signed in. */
import type { ReactNode } from 'react';
import { roleInWords, type Staff } from '../../accounts/roles.ts';
import { StaffFrame } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { useAuthority } from '../../public-page.tsx';

export interface StaffPageProps {
  staff: Staff;
  /** Which item of the navigation this page belongs to. */
  current?: 'queue' | 'messages';
  children: ReactNode;
}

export function StaffPage({ staff, current, children }: StaffPageProps) {
  const { authority } = useAuthority();
  const navigation = [
    { href: paths.staff.queue(), text: 'Queue', isCurrent: current === 'queue' },
    { href: paths.staff.messages(), text: 'Messages', isCurrent: current === 'messages' },
  ];
  return (
    <StaffFrame
      authority={authority.shortName}
      serviceName={authority.serviceName}
      colour={authority.colour}
      signedIn={{ name: staff.name, role: roleInWords[staff.role] }}
      signOutAction={paths.staff.signOut()}
      navigation={navigation}
    >
      {children}
    </StaffFrame>
  );
}
