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

const place = (name: string, folder: string) => ({
  name,
  folder,
  kind: 'quick',
  filter: name,
  task: `${name}#test`,
});
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
  write('packages/a/.test/quick/results.json', { passed: 3, failed: 0, skipped: 1, failures: [], files: [] });
  write('packages/b/.test/quick/results.json', { passed: 4, failed: 0, skipped: 0, failures: [], files: [] });
  const totals = collect(root, PLACES, [task('@dixian/a#test', 0, 'HIT'), task('@dixian/b#test', 0)]);
  expect(totals).toMatchObject({ passed: 7, failed: 0, skipped: 1, cached: 1 });
  expect(summaryText(totals).split('\n').at(-1)).toBe('7 passed, 0 failed, 1 skipped');
});

test('of another kind, only the workspaces that have such tests are places', () => {
  write('gateway/package.json', { name: '@dixian/gateway', scripts: { test: 'jest', 'test:long': 'jest' } });
  expect(testPlaces(root, 'long')).toEqual([
    {
      name: '@dixian/gateway',
      folder: 'gateway',
      kind: 'long',
      filter: '@dixian/gateway',
      task: '@dixian/gateway#test:long',
    },
  ]);
});

test('the ten slowest files are named, the slowest first', () => {
  const files = Array.from({ length: 12 }, (_, n) => ({ file: `test/${n}.test.ts`, ms: n * 1_000 }));
  write('packages/a/.test/quick/results.json', { passed: 1, failed: 0, skipped: 0, failures: [], files });
  const [, first, ...rest] = summaryText(collect(root, PLACES.slice(0, 1), [])).split('\n');
  expect(first).toBe('   11.0 s  packages/a/test/11.test.ts');
  expect(rest.filter((line) => line.endsWith('.test.ts'))).toHaveLength(9);
});

test('a failed test is named with its file, and counted once', () => {
  const failure = { file: 'src/x.test.ts', name: 'adds', message: 'Expected 1' };
  write('packages/a/.test/quick/results.json', {
    passed: 3,
    failed: 1,
    skipped: 0,
    failures: [failure],
    files: [],
  });
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
  write('packages/a/.test/quick/results.json', { passed: 3, failed: 0, skipped: 0, failures: [], files: [] });
  expect(collect(root, PLACES.slice(0, 1), [task('@dixian/a#test', 1)]).failed).toBe(1);
  expect(collect(root, PLACES.slice(1), [task('@dixian/b#test', 1)]).failed).toBe(1);
  expect(collect(root, PLACES.slice(1), []).failed).toBe(1);
});

test('results of an earlier run are forgotten', () => {
  write('packages/a/.test/quick/results.json', { passed: 3, failed: 0, skipped: 0, failures: [], files: [] });
  clearResults(root, PLACES);
  expect(collect(root, PLACES, []).passed).toBe(0);
});

test('the total line leaves out what was not skipped', () => {
  expect(totalLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed');
});
