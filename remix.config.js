// Plain options for the Remix Vite plugin, imported by vite.config.ts. The classic Remix compiler is not used:
// never run `remix build` or `remix dev`, which would read this file in their own way.
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverModuleFormat: 'esm',
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Off on purpose: see docs/decisions/0001-remix-2.md.
    v3_lazyRouteDiscovery: false,
  },
};
