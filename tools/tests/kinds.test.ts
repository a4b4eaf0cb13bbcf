import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { globsToMatcher } from 'jest-util';
import { configOf, KINDS } from './kinds.mjs';
import { testPlaces } from './results.mjs';

const root = path.resolve(__dirname, '../..');
const load = createRequire(__filename);
const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.test.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');

/** What a kind's command runs, as [workspace, its matcher of files]. */
function runBy(kind: keyof typeof KINDS): [string, (file: string) => boolean][] {
  return testPlaces(root, kind).map(({ folder }) => {
    const config = configOf(root, folder, kind);
    if (!config) throw new Error(`${folder} has a script for ${kind} tests and no ${KINDS[kind].config}`);
    const { rootDir, testMatch } = load(config) as { rootDir: string; testMatch: string[] };
    const matches = globsToMatcher(testMatch.map((glob) => glob.replace('<rootDir>', rootDir)));
    return [
      folder,
      (file) => path.join(root, file).startsWith(`${rootDir}/`) && matches(path.join(root, file)),
    ];
  });
}

test('every test belongs to exactly one kind, and that kind has a command that runs it', () => {
  const running = kinds.flatMap(runBy);
  const wrong = files.filter((file) => running.filter(([, matches]) => matches(file)).length !== 1);
  expect(files.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test('each kind is one task of turbo', () => {
  const { tasks } = JSON.parse(readFileSync(path.join(root, 'turbo.json'), 'utf8'));
  expect(kinds.filter((kind) => !(KINDS[kind].task in tasks))).toEqual([]);
});
