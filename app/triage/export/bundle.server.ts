/** Makes the bundle of a record that was opened to be taken out: by whom and for whom is on the trail by then. */
import { createHash } from 'node:crypto';
import type { Staff } from '../../accounts/roles.ts';
import type { OpenRecord } from '../open-record.server.ts';
import type { ExportAudience } from './audience.ts';
import { type Bundle, type BundleContent, bundleSchema, bundleVersion } from './bundle-schema.ts';
import { canonical } from './canonical.ts';
import { contentFor, readWhole } from './whole.server.ts';

/** The digest by which a receiver knows that nothing is missing or changed. */
export const digestOf = (content: BundleContent): string =>
  createHash('sha256').update(canonical(content), 'utf8').digest('hex');

export async function bundleOf(
  record: OpenRecord,
  audience: ExportAudience,
  staff: Staff,
  at: Date,
): Promise<Bundle> {
  const content = contentFor(await readWhole(record.id), audience);
  // What does not keep to the published schema is our mistake, and does not leave.
  return bundleSchema.parse({
    bundle: {
      ...{ version: bundleVersion, for: audience, sha256: digestOf(content) },
      made: { name: staff.name, at: at.toISOString() },
    },
    content,
  });
}
