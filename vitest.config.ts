import tsconfigPaths from 'vite-tsconfig-paths';
import { defineConfig } from 'vitest/config';

// The Remix plugin is left out: what is tested here are our own modules, not its build.
const inDatabase = ['**/*.db.test.{ts,tsx}'];
const elsewhere = ['**/node_modules/**', '**/build/**', 'tests/e2e/**'];

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    // Long: how quick something is, is for the benchmarks to say, and machines are shared.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['app', 'emails', 'seeds', 'tests/unit'].map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          exclude: [...elsewhere, ...inDatabase],
          env: { TZ: 'Pacific/Auckland' },
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          environment: 'node',
          include: inDatabase,
          exclude: elsewhere,
          globalSetup: 'tests/support/database-server.ts',
          setupFiles: 'tests/support/own-database.ts',
        },
      },
    ],
  },
});
