// Builds the product with one thing changed: the bank of questions is the ten-question form of the comparison. Nothing
// in the product knows of it; every page, save and check is the product's own.
import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';
import remixConfig from '../../remix.config.js';
import { wholeServer } from '../../vite.config.ts';

const tenQuestions = fileURLToPath(new URL('ten-questions.ts', import.meta.url));

export default defineConfig({
  plugins: [remix({ ...remixConfig, buildDirectory: 'build-bench' }), wholeServer, tsconfigPaths()],
  resolve: { alias: [{ find: /^.*\/question-bank\/index\.ts$/, replacement: tenQuestions }] },
  build: { sourcemap: false, target: 'es2022' },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules', '.'] } } },
});
