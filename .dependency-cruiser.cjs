// The arrows of the design: graphql, jobs, ledgers -> use-cases -> domain; use-cases -> persistence; services -> packages only.
// What asks nobody goes past the use-cases: a resolver reads, a ledger is kept, a job forgets by persistence itself.
const path = require('node:path');
const { floorRules } = require('./tools/rules/floors.cjs');

const WORKSPACE = '^(packages/[^/]+|services/[^/]+|gateway|runner)';
// A service is one room, or several on floors; the arrows are those of every room.
const inRoom = (folder) => `/src/(?:|[^/]+/)${folder}/`;
const src = (folder) => `^services/([^/]+)${inRoom(folder)}`;
const same = (folder) => `^services/$1${inRoom(folder)}`;
const EDGES = '(graphql|jobs|ledgers|transitions)';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'No module may lead back to itself; types included, because a circle of types is a circle of thought.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'Every import must lead somewhere, or the rules below see nothing.',
      severity: 'error',
      from: {},
      // This package has types and nothing to run.
      to: { couldNotResolve: true, pathNot: '^@apollo/server-gateway-interface$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain imports only itself, and packages that are pure themselves.',
      severity: 'error',
      from: { path: inRoom('domain'), pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [inRoom('domain'), '^packages/(calendar|money|policy|access|personal-data)/'],
      },
    },
    {
      name: 'use-cases-know-no-edge',
      comment: 'A use-case does not know who calls it.',
      severity: 'error',
      from: { path: src('use-cases') },
      to: { path: same(EDGES) },
    },
    {
      name: 'persistence-stays-below',
      comment: 'Persistence serves use-cases; it calls nobody above it.',
      severity: 'error',
      from: { path: src('persistence') },
      to: { path: same('(use-cases|graphql|jobs|ledgers|transitions)') },
    },
    {
      name: 'edges-stay-thin',
      comment: 'Resolvers, jobs and ledgers do not use each other; what they share is a use-case.',
      severity: 'error',
      from: { path: src(EDGES) },
      to: { path: same(EDGES), pathNot: same('$2') },
    },
    {
      name: 'services-stand-alone',
      comment: 'Services share packages, policies and schemas, never each other.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^(services|gateway|runner)/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-know-no-service',
      comment: 'Packages are below the services, the gateway and the runner.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(services|gateway|runner)/' },
    },
    {
      name: 'gateway-knows-no-service',
      comment: 'The gateway reads the composed graph; no service is compiled into it.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(services|runner)/' },
    },
    {
      name: 'through-the-front-door',
      comment: 'Another workspace is used through its public file, so that its inside may change.',
      severity: 'error',
      from: { path: `${WORKSPACE}/` },
      to: {
        path: `${WORKSPACE}/(src|test)/`,
        pathNot: [
          '^$1/',
          '^packages/[^/]+/src/index\\.ts$',
          '^services/[^/]+/src/service\\.ts$',
          '^gateway/src/index\\.ts$',
        ],
      },
    },
    {
      name: 'shipped-code-needs-no-test-tools',
      comment: 'What runs in production uses neither tests nor what only development installs.',
      severity: 'error',
      from: { path: `${WORKSPACE}/src/`, pathNot: ['\\.test\\.ts$', '^packages/(testkit|embedded)/'] },
      to: { path: ['\\.test\\.ts$', '/test/', '^packages/testkit/'] },
    },
    {
      name: 'only-jobs-knows-the-queue',
      comment: 'Which queue runs is known to packages/jobs alone.',
      severity: 'error',
      from: { pathNot: '^packages/jobs/' },
      to: { path: '(^|/node_modules/)(bullmq|ioredis)(/|$)' },
    },
    ...floorRules(process.cwd()),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: `${WORKSPACE}/(dist|src/generated)/` },
    webpackConfig: { fileName: path.join(__dirname, 'tools/rules/resolution.cjs') },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'default'],
    },
  },
};
