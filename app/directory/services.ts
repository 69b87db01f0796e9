/** Services open to every family, from the authority's directory. */
import type { Service } from '../platform/authority.ts';

const yearsOf: Readonly<Record<string, readonly [number, number]>> = {
  unborn: [-1, 0],
  'under-6-months': [0, 0],
  '6-to-11-months': [0, 0],
  '1-to-4': [1, 4],
  '5-to-9': [5, 9],
  '10-to-12': [10, 12],
  '13-to-15': [13, 15],
  '16-to-17': [16, 17],
};

/** Services for children of these ages; all of them where no age is known. */
export function servicesFor(directory: readonly Service[], ages: ReadonlySet<string>): readonly Service[] {
  if (ages.size === 0) return directory;
  return directory.filter((service) =>
    [...ages].some((age) => {
      const [from, to] = yearsOf[age] ?? [-1, 25];
      return service.fromAge <= to && service.toAge >= from;
    }),
  );
}
