import path from 'node:path';
import { defineConfig } from 'prisma/config';

// The Prisma CLI downloads a native schema engine unless this names one. Ours is the same engine as WebAssembly,
// from npm, behind the same protocol: nothing is downloaded. To use the native one, set the variable to its path.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'prisma/schema-engine.mjs');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Generating and validating need no server, so a missing URL must not stop them.
  datasource: {
    url:
      process.env.DATABASE_OWNER_URL ||
      process.env.DATABASE_URL ||
      'postgresql://placeholder@127.0.0.1:5432/placeholder',
  },
});
