/** A contact about a child who is open already is decided by passing it to whoever works with the family. */
import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { pageTitle } from '../../../page-title.ts';
import { showDeciding, takeDeciding } from '../../deciding/decide-route.server.ts';
import { DecideRoute } from '../../deciding/decide-route.tsx';
import styles from '../../staff.scss?url';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Pass on referral ${page.view.reference}` : 'Pass this contact on');

export const loader = (args: LoaderFunctionArgs) => showDeciding(args, 'pass-to-holder');
export const action = (args: ActionFunctionArgs) => takeDeciding(args, 'pass-to-holder');

export default function PassOn() {
  return <DecideRoute title="Pass this contact on" />;
}
