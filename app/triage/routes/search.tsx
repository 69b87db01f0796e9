import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireSession } from '../../accounts/require-staff.server.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import { systemClock } from '../../platform/clock.ts';
import { SearchPage } from '../components/search-page.tsx';
import { StaffPage } from '../components/staff-page.tsx';
import { placeOf } from '../queue.ts';
import { referenceIn, search } from '../search.server.ts';
import { openWords, sealWords } from '../search-words.server.ts';
import styles from '../staff.scss?url';

export const handle = { frame: 'staff', scripts: ['/queue.js'] };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Search');

const limit = 200;

const said = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, limit) : '';
};

/** Shows what is found for words that the form below has sealed. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { staff, id } = await requireSession(request, 'read-queue');
  const names = Object.fromEntries(authority.routes.map(({ id, officialName }) => [id, officialName]));
  const page = { staff, routeNames: names as Record<RouteId, string> };
  const { searchParams } = new URL(request.url);
  const sealed = searchParams.get('for');
  const find = sealed && openWords(sealed, id);
  if (!sealed || find === null) return { ...page, asked: null, found: null };
  const after = placeOf(searchParams.get('after') ?? '');
  const result = await search(find, after, staff, systemClock.now());
  const asked = { find, sealed, isFurther: after !== null };
  return { ...page, asked, found: result.kind === 'found' ? result : null };
}

/** What was typed may be a name: the address of what is found has it sealed. */
export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireSession(request, 'read-queue');
  const find = said(await request.formData(), 'find');
  const reference = await referenceIn(find);
  if (reference) return redirect(paths.staff.referral(reference));
  return redirect(`${paths.staff.search()}?for=${sealWords(find, id)}`);
}

export default function Search() {
  const { staff, ...page } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="queue">
      <SearchPage {...page} />
    </StaffPage>
  );
}
