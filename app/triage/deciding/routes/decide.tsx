import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { pageTitle } from '../../../page-title.ts';
import styles from '../../staff.scss?url';
import { showDeciding, takeDeciding } from '../decide-route.server.ts';
import { DecideRoute } from '../decide-route.tsx';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Decide referral ${page.view.reference}` : 'Decide');

export const loader = (args: LoaderFunctionArgs) => showDeciding(args, 'decide');
export const action = (args: ActionFunctionArgs) => takeDeciding(args, 'decide');

export default function Decide() {
  return <DecideRoute title="Decide" />;
}
