import { requireNode } from './prepare.mjs';

requireNode();
const { childEnvironment, installIfNeeded, root, stop } = await import('./prepare.mjs');
const { spawnSync } = await import('node:child_process');
const { createRequire } = await import('node:module');

const [name, ...others] = process.argv.slice(2);
if (!name || name.startsWith('--') || others.length > 0)
  stop('Use: npm run new-service NAME, for example disaster-relief');
installIfNeeded();

const require = createRequire(import.meta.url);
const turbo = require.resolve('turbo/bin/turbo');
const biome = require.resolve('@biomejs/biome/bin/biome');

run('build what makes it', process.execPath, [
  turbo,
  'run',
  'build',
  '--filter=@dixian/scaffold',
  '--output-logs=errors-only',
]);
let files;
try {
  files = require('../packages/scaffold/dist/index.js').createService(root, name, new Date());
} catch (error) {
  stop(`new-service: ${error.message}`);
}
run('format', process.execPath, [biome, 'check', '--write', '--log-level=error', ...files.filter(formatted)]);
run('link the workspace', 'npm', [
  'install',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--prefer-offline',
]);
run('compose the graph', process.execPath, ['tools/compose.mjs']);
run('build', process.execPath, [
  turbo,
  'run',
  'build',
  `--filter=@dixian/service-${name}`,
  '--output-logs=errors-only',
]);

console.log(`services/${name} is in the graph. Next:
  npm start                          it runs with the others
  npm run test:one ${name}
  edit services/${name}/src/schema.graphql, then npm run compose`);

function run(what, command, args) {
  console.log(`${what} …`);
  const done = spawnSync(command, args, {
    cwd: root,
    env: childEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (done.status !== 0) stop(`new-service: "${what}" failed; see the message above`);
}

function formatted(file) {
  return /\.(graphql|json|ts)$/.test(file);
}
