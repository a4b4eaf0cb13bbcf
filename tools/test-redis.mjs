// The suites that a Redis is needed for, on the one that DIXIAN_TEST_REDIS_URL names: all of jobs, and *redis* elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { childEnvironment, root, stop } from './prepare.mjs';
import { clearResults, collect, testPlaces } from './tests/results.mjs';
import { printSummary } from './tests/summary.mjs';

if (!process.env.DIXIAN_TEST_REDIS_URL) stop('Set DIXIAN_TEST_REDIS_URL to a Redis that may be emptied.');
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const places = testPlaces(root).filter(({ folder }) => hasRedisSuite(path.join(root, folder)));
if (places.length === 0) stop('No workspace has a suite for Redis.');
clearResults(root, places);
process.exitCode = printSummary(collect(root, places, places.map(runJest)));

function runJest({ folder, task }) {
  const { status } = spawnSync(process.execPath, [jest, '-c', `${folder}/jest.config.js`], {
    cwd: root,
    stdio: 'inherit',
    env: childEnvironment(),
  });
  return {
    taskId: task,
    task: 'test',
    cache: { status: 'MISS' },
    logFile: '',
    execution: { exitCode: status ?? 1 },
  };
}

function hasRedisSuite(folder) {
  return ['src', 'test'].some((name) => {
    const place = path.join(folder, name);
    return (
      existsSync(place) &&
      readdirSync(place, { recursive: true }).some((file) => /redis[^/]*\.test\.ts$/.test(file))
    );
  });
}
