import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';
import remixConfig from './remix.config.js';

/**
 * Builds the server around the pages instead of the pages alone, so that both share one copy of every module: one
 * pool of connections, one key ring. Stands after the Remix plugin, whose entry it replaces.
 */
export const wholeServer: Plugin = {
  name: 'whole-server',
  config: (_config, { command, isSsrBuild }) =>
    command === 'build' && isSsrBuild ? { build: { rollupOptions: { input: 'app/server.ts' } } } : undefined,
};

const ofStaff =
  /app\/govuk\/(?:layout\/staff|table|tag|timeline|task-steps|pagination|select|password-input|notification|moment|panel)/;
const shared =
  /app\/(?:govuk\/(?:button|choices|checkboxes|radios|date-input|input|textarea|form-group|fieldset|field|opaque|error-|layout)|paths|page-title|public-page|questionnaire\/details)/;

// What is kept for the public has no source maps.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixConfig), wholeServer, tsconfigPaths()],
  build: {
    sourcemap: false,
    target: 'es2022',
    // What the public's pages with scripts share goes out as one file: many small ones compress badly.
    rollupOptions: isSsrBuild
      ? {}
      : {
          output: {
            manualChunks: (id) => (ofStaff.test(id) ? 'staff' : shared.test(id) ? 'parts' : undefined),
          },
        },
  },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules', '.'] } } },
}));
