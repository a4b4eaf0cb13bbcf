import { requireNode } from './prepare.mjs';

requireNode();
const { installIfNeeded } = await import('./prepare.mjs');
installIfNeeded();
// Only now: what follows uses installed packages.
const { runTests } = await import('./tests/run-tests.mjs');
process.exitCode = await runTests(process.argv.slice(2));
