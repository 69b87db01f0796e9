import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import { systemClock } from '../../platform/clock.ts';
import { SearchPage } from '../components/search-page.tsx';
import { StaffPage } from '../components/staff-page.tsx';
import { placeOf } from '../queue.ts';
import { search } from '../search.server.ts';
import styles from '../staff.scss?url';

export const handle = { frame: 'staff', scripts: ['/queue.js'] };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Search');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-queue');
  const names = Object.fromEntries(authority.routes.map(({ id, officialName }) => [id, officialName]));
  return { staff, routeNames: names as Record<RouteId, string> };
}

const limit = 200;

const said = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, limit) : '';
};

/** Answers with a page rather than an address to go to: what was typed may be a name. */
export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'read-queue');
  const form = await request.formData();
  const [find, after] = [said(form, 'find'), placeOf(said(form, 'after'))];
  const result = await search(find, after, staff, systemClock.now());
  if (result.kind === 'reference') return redirect(paths.staff.referral(result.reference));
  return data({
    asked: { find, isFurther: after !== null },
    found: result.kind === 'found' ? result : null,
  });
}

export default function Search() {
  const { staff, routeNames } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="queue">
      <SearchPage asked={answer?.asked ?? null} found={answer?.found ?? null} routeNames={routeNames} />
    </StaffPage>
  );
}
