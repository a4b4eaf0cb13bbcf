import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { childEnvironment, root, stop } from '../prepare.mjs';
import { KINDS } from './kinds.mjs';
import { clearResults, collect, testPlaces } from './results.mjs';
import { printSummary } from './summary.mjs';
import { tellFailures } from './told-failures.mjs';

const require = createRequire(import.meta.url);

/** Runs the tests of these kinds in all workspaces, or in those of these folders' names (`health`); gives the exit code. */
export async function runTests(kinds, names) {
  const places = kinds
    .flatMap((kind) => testPlaces(root, kind))
    .filter(
      ({ folder }) => names.length === 0 || names.includes(path.basename(folder)) || names.includes(folder),
    );
  if (places.length === 0) stop(`No workspace with such tests is named ${names.join(' or ')}.`);
  clearResults(root, places);
  const postgres = await startPostgres();
  try {
    const tasks = await runTurbo(places, postgres.adminUrl);
    const leftOut = Object.entries(KINDS).filter(([kind]) => !kinds.includes(kind));
    const commands = leftOut.map(([, { task }]) => `npm run ${task}`);
    console.log(`\nNot in this run: ${commands.join(', ')}`);
    const totals = collect(root, places, tasks);
    tellFailures(totals.failures);
    return printSummary(totals);
  } finally {
    await postgres.stop();
  }
}

async function startPostgres() {
  require('../../packages/testkit/jest/typescript-sources.js');
  const { startPostgres: start } = require('../../packages/embedded/src/index.ts');
  const directory = mkdtempSync(path.join(tmpdir(), 'dixian-test-'));
  const end = () => rmSync(directory, { recursive: true, force: true });
  try {
    const server = await start({ directory, fast: true });
    return { adminUrl: server.adminUrl, stop: () => server.stop().then(end) };
  } catch (error) {
    end();
    return stop(error.message);
  }
}

async function runTurbo(places, adminUrl) {
  const tasks = [...new Set(places.map(({ task }) => task.slice(task.indexOf('#') + 1)))];
  const filters = [...new Set(places.map(({ filter }) => `--filter=${filter}`))];
  const flags = ['--concurrency=2', '--continue', '--output-logs=hash-only', '--summarize', ...filters];
  const turbo = spawn(process.execPath, [require.resolve('turbo/bin/turbo'), 'run', ...tasks, ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    // What passed on one Node is not yet proved on another.
    env: childEnvironment({ DIXIAN_TEST_POSTGRES: adminUrl, DIXIAN_NODE: process.version }),
  });
  let summaryFile;
  turbo.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    summaryFile = /^Summary:\s+(\S+)/m.exec(text)?.[1] ?? summaryFile;
  });
  // Ctrl-C reaches turbo by itself, which ends its tasks; the database is stopped after them.
  const ignore = () => undefined;
  const end = () => turbo.kill('SIGTERM');
  process.on('SIGINT', ignore).on('SIGTERM', end);
  await new Promise((resolve) => turbo.once('close', resolve));
  process.off('SIGINT', ignore).off('SIGTERM', end);
  if (!summaryFile) return [];
  const summary = require(path.resolve(root, summaryFile));
  rmSync(path.resolve(root, summaryFile), { force: true });
  return summary.tasks;
}
