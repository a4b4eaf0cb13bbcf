// npm test [-- NAMES], npm run test:long, test:redis, test:browser and test:all: `--kinds=quick,long` names what is run.
import { requireNode, stop } from './prepare.mjs';

requireNode();
const { installIfNeeded } = await import('./prepare.mjs');
installIfNeeded();
// Only now: what follows uses installed packages.
const { runTests } = await import('./tests/run-tests.mjs');
const [flag, ...rest] = process.argv.slice(2);
const given = flag?.startsWith('--kinds=');
const kinds = given ? flag.slice('--kinds='.length).split(',') : ['quick'];
if (kinds.includes('redis') && !process.env.DIXIAN_TEST_REDIS_URL) {
  stop('Set DIXIAN_TEST_REDIS_URL to a Redis that may be emptied.');
}
process.exitCode = await runTests(kinds, given ? rest : process.argv.slice(2));
