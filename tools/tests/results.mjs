import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from './kinds.mjs';

const LOG_LINES = 30;

/** The places that have tests of a kind: every workspace with a script for them, and, of quick ones, the tools of the root. */
export function testPlaces(root, kind = 'quick') {
  const { workspaces } = read(path.join(root, 'package.json'));
  const folders = workspaces.flatMap((pattern) => foldersOf(root, pattern));
  const script = KINDS[kind].task;
  const places = folders.flatMap((folder) => {
    const { name, scripts } = read(path.join(root, folder, 'package.json'));
    return scripts?.[script] ? [{ name, folder, kind, filter: name, task: `${name}#${script}` }] : [];
  });
  const tools = { name: 'tools', folder: 'tools', kind, filter: '//', task: '//#test:tools' };
  return kind === 'quick' ? [...places, tools] : places;
}

/** Forgets earlier results, so that what is counted is of this run or of turbo's cache for the same sources. */
export function clearResults(root, places) {
  for (const place of places)
    rmSync(path.dirname(resultsFile(root, place)), { recursive: true, force: true });
}

function resultsFile(root, { folder, kind }) {
  return path.join(root, folder, '.test', kind, 'results.json');
}

/**
 * Adds up what the places reported. A task that failed without a failed test (a build, a crash) counts as one failure;
 * `tasks` are those of turbo's run summary.
 */
export function collect(root, places, tasks) {
  const failures = tasks.filter(isFailedBuild).map((task) => taskFailure(root, task));
  const totals = { passed: 0, skipped: 0, failures, notRun: [], files: [] };
  for (const place of places) addPlace(totals, root, place, tasks);
  if (totals.notRun.length > 0 && failures.length === 0) {
    failures.push({ where: totals.notRun.join(', '), name: 'the tests did not run', message: '' });
  }
  return {
    ...totals,
    failed: failures.length,
    cached: tasks.filter(isCachedTest).length,
    places: places.length,
  };
}

function addPlace(totals, root, place, tasks) {
  const { name, folder, task: taskId } = place;
  const file = resultsFile(root, place);
  const task = tasks.find((one) => one.taskId === taskId);
  const failed = task?.execution?.exitCode > 0;
  if (existsSync(file)) {
    const results = read(file);
    totals.passed += results.passed;
    totals.skipped += results.skipped;
    totals.files.push(...results.files.map(({ file: where, ms }) => ({ file: `${folder}/${where}`, ms })));
    for (const { file: where, ...failure } of results.failures) {
      totals.failures.push({ where: `${folder}/${where}`, ...failure });
    }
    if (failed && results.failures.length === 0) totals.failures.push(taskFailure(root, task));
  } else if (failed) totals.failures.push(taskFailure(root, task));
  else totals.notRun.push(name);
}

function taskFailure(root, { taskId, logFile, execution }) {
  const file = path.join(root, logFile);
  const log =
    logFile && existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_LINES) : [];
  return { where: taskId, name: `ended with exit code ${execution.exitCode}`, message: log.join('\n') };
}

function isFailedBuild({ task, execution }) {
  return task === 'build' && execution?.exitCode > 0;
}

function isCachedTest({ task, cache }) {
  return task.startsWith('test') && cache.status === 'HIT';
}

function foldersOf(root, pattern) {
  const parent = pattern.endsWith('/*') ? pattern.slice(0, -2) : undefined;
  const folders = parent
    ? readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`)
    : [pattern];
  return folders.filter((folder) => existsSync(path.join(root, folder, 'package.json'))).sort();
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
