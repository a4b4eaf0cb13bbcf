import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clearResults, collect, testPlaces } from './results.mjs';
import { summaryText, totalLine } from './summary.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dixian-results-'));
  write('package.json', { workspaces: ['packages/*', 'gateway', 'absent'] });
  for (const name of ['packages/a', 'packages/b', 'gateway']) {
    write(`${name}/package.json`, { name: `@dixian/${path.basename(name)}`, scripts: { test: 'jest' } });
  }
  write('packages/c/package.json', { name: '@dixian/c' });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
}

function task(taskId: string, exitCode: number, status = 'MISS') {
  const [name, kind] = taskId.split('#');
  return {
    taskId,
    task: kind,
    package: name,
    cache: { status },
    logFile: `${name}.log`,
    execution: { exitCode },
  };
}

const place = (name: string, folder: string) => ({ name, folder, filter: name, task: `${name}#test` });
const PLACES = [place('@dixian/a', 'packages/a'), place('@dixian/b', 'packages/b')];

test('places are the workspaces with tests, and the tools', () => {
  expect(testPlaces(root).map(({ folder }: { folder: string }) => folder)).toEqual([
    'packages/a',
    'packages/b',
    'gateway',
    'tools',
  ]);
});

test('results are added up, those from the cache too', () => {
  write('packages/a/.test/results.json', { passed: 3, failed: 0, skipped: 1, failures: [] });
  write('packages/b/.test/results.json', { passed: 4, failed: 0, skipped: 0, failures: [] });
  const totals = collect(root, PLACES, [task('@dixian/a#test', 0, 'HIT'), task('@dixian/b#test', 0)]);
  expect(totals).toMatchObject({ passed: 7, failed: 0, skipped: 1, cached: 1 });
  expect(summaryText(totals).split('\n').at(-1)).toBe('7 passed, 0 failed, 1 skipped');
});

test('a failed test is named with its file, and counted once', () => {
  const failure = { file: 'src/x.test.ts', name: 'adds', message: 'Expected 1' };
  write('packages/a/.test/results.json', { passed: 3, failed: 1, skipped: 0, failures: [failure] });
  const totals = collect(root, PLACES.slice(0, 1), [task('@dixian/a#test', 1)]);
  expect(totals.failed).toBe(1);
  expect(summaryText(totals)).toMatch(/✗ packages\/a\/src\/x\.test\.ts\n {2}adds\n {4}Expected 1/);
  expect(summaryText(totals).split('\n').at(-1)).toBe('3 passed, 1 failed');
});

test('a build that fails, a crash and tests that never ran are failures', () => {
  write('@dixian/a.log', 'src/x.ts: error TS2322');
  const broken = collect(root, PLACES, [task('@dixian/a#build', 2)]);
  expect(broken).toMatchObject({ failed: 1, notRun: ['@dixian/a', '@dixian/b'] });
  expect(summaryText(broken)).toContain('error TS2322');
  write('packages/a/.test/results.json', { passed: 3, failed: 0, skipped: 0, failures: [] });
  expect(collect(root, PLACES.slice(0, 1), [task('@dixian/a#test', 1)]).failed).toBe(1);
  expect(collect(root, PLACES.slice(1), [task('@dixian/b#test', 1)]).failed).toBe(1);
  expect(collect(root, PLACES.slice(1), []).failed).toBe(1);
});

test('results of an earlier run are forgotten', () => {
  write('packages/a/.test/results.json', { passed: 3, failed: 0, skipped: 0, failures: [] });
  clearResults(root, PLACES);
  expect(collect(root, PLACES, []).passed).toBe(0);
});

test('the total line leaves out what was not skipped', () => {
  expect(totalLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed');
});
