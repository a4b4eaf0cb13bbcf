import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printFinding } from '../src/finding';
import { run } from '../src/run';
import { sound } from './graph-of';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'composition-'));
  mkdirSync(path.join(root, 'packages/graph'), { recursive: true });
  mkdirSync(path.join(root, 'schemas'));
  cpSync(
    path.join(__dirname, '../../graph/shared.graphql'),
    path.join(root, 'packages/graph/shared.graphql'),
  );
  writeFileSync(
    path.join(root, 'CODEOWNERS'),
    '/services/households/ @dixian/rural\n/services/health/ @dixian/health\n',
  );
  author('households', sound.households);
  author('health', sound.health);
  git('init', '--quiet', '--initial-branch=main');
});

afterEach(() => rmSync(root, { recursive: true }));

function author(name: string, sdl: string, room = ''): void {
  const folder = path.join(root, `services/${name}/src`, room);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'schema.graphql'), sdl);
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid'];
  execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'ignore' });
}

function land(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'land');
}

const rulesOf = async (check: boolean) =>
  (await run({ root, check })).findings.map(({ rule, at }) => `${rule} ${at}`);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('writes the supergraph, the API and the types, and a second run changes nothing', async () => {
  const first = await run({ root, check: false });
  expect(first).toEqual({
    subgraphs: ['health', 'households'],
    written: [
      'schemas/supergraph.graphql',
      'schemas/api.graphql',
      'schemas/generated/api-types.ts',
      'schemas/generated/possible-types.json',
      'schemas/generated/labels.zh-CN.json',
      'schemas/generated/labels.en.json',
      'schemas/generated/scalars.json',
      'schemas/generated/errors.json',
      'schemas/generated/forms.json',
      'schemas/subgraphs/health.graphql',
      'services/health/src/graphql/generated.ts',
      'schemas/subgraphs/households.graphql',
      'services/households/src/graphql/generated.ts',
    ],
    findings: [],
  });
  expect((await run({ root, check: false })).written).toEqual([]);
  expect(await rulesOf(true)).toEqual([]);
});

test('the API keeps descriptions and drops what only the gateway needs', async () => {
  await run({ root, check: false });
  const api = read('schemas/api.graphql');
  expect(api).toContain('"""Household code (户编号)."""');
  expect(api).not.toMatch(/@(join|key|owner|shareable|link)/);
  expect(read('schemas/supergraph.graphql')).toContain('@owner(team: "health")');
});

test('checking writes nothing and names each stale file', async () => {
  await run({ root, check: false });
  author('health', sound.health.replace('paid: Money!', 'paid: Money! "Its share." share: Money'));
  const before = read('schemas/api.graphql');
  expect(await rulesOf(true)).toEqual([
    'stale schemas/supergraph.graphql',
    'stale schemas/api.graphql',
    'stale schemas/generated/api-types.ts',
    'stale schemas/subgraphs/health.graphql',
    'stale services/health/src/graphql/generated.ts',
  ]);
  expect(read('schemas/api.graphql')).toBe(before);
});

test('what does not compose is reported and leaves every file as it was', async () => {
  await run({ root, check: false });
  const before = read('schemas/supergraph.graphql');
  author('health', sound.health.replace('node: Settlement!', 'node: Unknown!'));
  const report = await run({ root, check: false });
  expect(report.written).toEqual([]);
  expect(report.findings.map(({ message }) => message).join()).toContain('Unknown type Unknown');
  expect(read('schemas/supergraph.graphql')).toBe(before);
});

test('a breaking change is seen before it lands and on the commit that lands it', async () => {
  await run({ root, check: false });
  land();
  author('health', sound.health.replace('paid: Money!', 'paid: Money'));
  expect(await rulesOf(false)).toEqual(['FIELD_CHANGED_KIND schemas/api.graphql']);
  land();
  expect(await rulesOf(true)).toEqual(['FIELD_CHANGED_KIND schemas/api.graphql']);
});

test('a breaking change listed with its reason passes; one without a reason is refused', async () => {
  await run({ root, check: false });
  land();
  author('health', sound.health.replace('paid: Money!', 'paid: Money'));
  const entry =
    '- change: Settlement.paid changed type from Money! to Money.\n  on: "2026-11-22"\n  reason: ';
  writeFileSync(
    path.join(root, 'schemas/breaking-changes.yaml'),
    `${entry}Old settlements carry no amount.\n`,
  );
  expect(await rulesOf(false)).toEqual([]);
  writeFileSync(path.join(root, 'schemas/breaking-changes.yaml'), `${entry}""\n`);
  await expect(run({ root, check: true })).rejects.toThrow('say in a sentence why');
});

test("the landed version is the main branch's where that is known", async () => {
  await run({ root, check: false });
  land();
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  author('health', sound.health.replace('paid: Money!', 'paid: Money'));
  await run({ root, check: false });
  land();
  author('health', sound.health.replace('paid: Money!', 'paid: Money "Its share." share: Money'));
  await run({ root, check: false });
  land();
  expect(await rulesOf(true)).toEqual(['FIELD_CHANGED_KIND schemas/api.graphql']);
});

test('a parent declared in mappers.ts is used in the resolver types', async () => {
  mkdirSync(path.join(root, 'services/health/src/graphql'), { recursive: true });
  writeFileSync(
    path.join(root, 'services/health/src/graphql/mappers.ts'),
    'export interface SettlementMapper { id: string }\n',
  );
  await run({ root, check: false });
  expect(read('services/health/src/graphql/generated.ts')).toContain(
    "import type { SettlementMapper } from './mappers'",
  );
});

test("a room's parents are used wherever it declares them, and the types lie on the ground floor", async () => {
  author('health', 'extend type Query { "How many beds there are." beds: Int }', 'beds');
  mkdirSync(path.join(root, 'services/health/src/ground'));
  writeFileSync(
    path.join(root, 'services/health/src/beds/mappers.ts'),
    'export interface SettlementMapper { id: string }\n',
  );
  expect((await run({ root, check: false })).findings).toEqual([]);
  expect(read('services/health/src/ground/generated.ts')).toContain(
    "import type { SettlementMapper } from '../beds/mappers'",
  );
  expect(read('schemas/subgraphs/health.graphql')).toMatch(
    /^# Put together by npm run compose from services\/health\/src; change it there.\ntype Query \{/,
  );
});

test('what two rooms give twice is found before anything is written', async () => {
  await run({ root, check: false });
  author('health', 'extend type Settlement { "Again." paid: Money! }', 'again');
  const { findings, written } = await run({ root, check: false });
  expect(written).toEqual([]);
  expect(findings.map(({ at, message }) => `${at} ${message}`)).toEqual([
    'services/health/src/again/schema.graphql:1 Settlement.paid is there already, at services/health/src/schema.graphql:17; keep one',
  ]);
});

test('a finding names the file of its room, and a subgraph that no room writes is one', async () => {
  author('health', 'extend type Query { beds: Int }', 'beds');
  mkdirSync(path.join(root, 'schemas/subgraphs'));
  writeFileSync(path.join(root, 'schemas/subgraphs/gone.graphql'), '');
  expect((await run({ root, check: false })).findings.map(printFinding)).toEqual([
    'services/health/src/beds/schema.graphql:1 Query.beds: has no description (descriptions)',
    expect.stringMatching(/^schemas.subgraphs.gone.graphql: no service/),
  ]);
});
