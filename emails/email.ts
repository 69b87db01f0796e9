import type { ReactElement } from 'react';
import type { Authority } from '../app/platform/authority.ts';

/** Who a mail comes from and when it was called for: the same for every template, and nothing about a person. */
export interface Sender {
  authority: Pick<Authority, 'name' | 'frontDoor' | 'outOfHours' | 'clocks' | 'workingHours'>;
  /** The configured address of the service. Links never follow what a request claims. */
  origin: string;
  at: Date;
}

/**
 * One mail: its subject line and its text, as a function of typed props. Anybody in the house may see a mail, so no
 * template has props for who it is about, what was said or where they are, and every subject is neutral.
 */
export interface Email<Props> {
  subject(props: Props): string;
  /** Elements with no hooks, made of `h1`, `h2`, `p`, `ul`, `li`, `strong` and `a`: the text version is read off them. */
  body(props: Props, sender: Sender): ReactElement;
}
