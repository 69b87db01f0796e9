// The dependency arrows of docs/architecture.md. `npm run check` holds them.
const only = (feature, may) => ({
  name: `${feature}-arrows`,
  comment: `${feature} may use only: ${['platform', 'govuk', ...may].join(', ')}`,
  severity: 'error',
  from: { path: `^app/${feature}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^(app|seeds|emails|tests)/',
    pathNot: `^app/(${[feature, 'platform', 'govuk', ...may].join('|')})/|^app/(paths|public-page|page-title|root)\\.tsx?$`,
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-stays-pure',
      comment:
        'A .ts file is pure: it never reaches the database, the environment or mail through a .server file',
      severity: 'error',
      from: {
        path: '^app/.*\\.ts$',
        pathNot:
          '\\.server\\.ts$|\\.test\\.ts$|\\.cli\\.ts$|^app/(server|routes)\\.ts$|^app/platform/(demo|dev)\\.ts$|^app/notifications/worker\\.ts$',
      },
      to: { path: '\\.server\\.tsx?$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-seeds-or-tests',
      severity: 'error',
      from: { path: '^(app|emails)/', pathNot: '\\.test\\.tsx?$|^app/platform/demo\\.ts$' },
      to: { path: '^(seeds|tests)/' },
    },
    {
      ...only('platform', []),
      from: { path: '^app/platform/', pathNot: '\\.test\\.tsx?$|^app/platform/(demo|dev)\\.ts$' },
    },
    only('govuk', []),
    only('threshold', []),
    only('directory', []),
    only('accounts', []),
    {
      ...only('notifications', ['accounts']),
      to: {
        path: '^(app|seeds|tests)/',
        pathNot:
          '^app/(notifications|accounts|platform|govuk)/|^app/(paths|public-page|page-title|root)\\.tsx?$',
      },
    },
    only('questionnaire', ['threshold', 'accounts', 'directory']),
    only('matching', ['questionnaire']),
    only('disclosure', ['questionnaire', 'threshold']),
    only('referral', [
      'matching',
      'disclosure',
      'questionnaire',
      'threshold',
      'notifications',
      'accounts',
      'directory',
    ]),
    only('triage', [
      'referral',
      'matching',
      'disclosure',
      'questionnaire',
      'threshold',
      'notifications',
      'accounts',
    ]),
    only('people', ['accounts', 'notifications', 'triage']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'app/platform/generated|\\.d\\.ts$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node'],
    },
  },
};
