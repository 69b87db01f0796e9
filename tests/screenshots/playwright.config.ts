import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

// `npm run screenshots`: the pictures of the README, by the same hands as the browser tests.
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.shots.ts',
  workers: 1,
  projects: [{ name: 'js' }],
  // The same demonstration; paths are from the top, as in `npm test`.
  webServer: base.webServer && ({ ...[base.webServer].flat()[0], cwd: '../..' } as typeof base.webServer),
});
