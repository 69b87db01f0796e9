/** How the bundle writes moments, people and codes: a code always with the name it has in the authority's file today. */
import { authority } from '../../platform/authority.server.ts';

export const iso = (at: Date) => at.toISOString();
export const isoOrNull = (at: Date | null) => (at ? iso(at) : null);
export const byOf = (who: { name: string }, at: Date) => ({ name: who.name, at: iso(at) });
export const nameIn = (list: readonly { id: string; name: string }[], code: string) => ({
  code,
  name: list.find(({ id }) => id === code)?.name ?? code,
});
export const routeCoded = (code: string) => ({
  code,
  name: authority.routes.find(({ id }) => id === code)?.officialName ?? code,
});
export const reasonCoded = (code: string | null) =>
  code === null
    ? null
    : { code, name: authority.differenceReasons.find((one) => one.code === code)?.name ?? code };
export const outcomeCoded = (code: string) => ({
  code,
  name: authority.outcomes.find((one) => one.code === code)?.name ?? code,
});
