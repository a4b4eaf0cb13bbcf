import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tellFailures } from './told-failures.mjs';

const script = path.join(__dirname, 'told-failures.mjs');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dixian-failures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], input = '') =>
  execFileSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

test('what failed in several runs and commands is told together at the end', () => {
  const file = path.join(folder, 'failures.jsonl');
  const failures = [{ where: 'a.test.ts', name: 'adds', message: 'Expected 1' }];
  tellFailures(failures, { DIXIAN_TEST_FAILURES: file, DIXIAN_TEST_RUN: 'npm test' });
  run([file, 'lint', '1'], 'x.ts: error: no semicolon\n');
  expect(run([file])).toBe(
    '✗ npm test: a.test.ts › adds: Expected 1\n✗ lint › ended with status 1: x.ts: error: no semicolon\n',
  );
});

test('where nothing failed nothing is told', () => {
  expect(run([path.join(folder, 'failures.jsonl')])).toBe('');
});
