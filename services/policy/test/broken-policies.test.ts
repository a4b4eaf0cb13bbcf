import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { policiesDirectory } from '@dixian/policy';
import { childProcess, queueDatabase, serviceDatabase } from '@dixian/testkit';
import { startPolicy, variablesOf } from './running-policy';

const MAIN = resolve(__dirname, '../src/main.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixian-policies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// A county's own document: that of 普安乡 under another id and prefix, for the neighbouring township.
function writeCountyDocument(change: (text: string, file: string) => string): void {
  const target = join(folder, 'neighbour-2025');
  cpSync(join(policiesDirectory, 'pu-an-2025'), target, { recursive: true });
  for (const file of readdirSync(target).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(join(target, file), 'utf8')
      .replaceAll('PA-2025', 'NB-2025')
      .replaceAll('pu-an-2025', 'neighbour-2025')
      .replaceAll('"500235216"', '"500235217"');
    writeFileSync(join(target, file), change(text, file));
  }
}

test('a county adds its own documents by DIXIAN_POLICIES', async () => {
  writeCountyDocument((text, file) =>
    file === 'deadlines.yaml' ? text.replace('duration: 5\n', 'duration: 3\n') : text,
  );
  const policy = await startPolicy({ DIXIAN_POLICIES: folder });
  const query = `{
    there: deadline(kind: VERIFICATION, division: "500235217", triggeredOn: "2025-09-30") { dueOn clauses { id } }
    here: deadline(kind: VERIFICATION, division: "500235216", triggeredOn: "2025-09-30") { dueOn }
  }`;
  expect((await policy.ask(query)).data).toEqual({
    there: { dueOn: '2025-10-11', clauses: [{ id: 'NB-2025-1.2a' }] },
    here: { dueOn: '2025-10-14' },
  });
  await policy.stop();
});

test('a broken set keeps the service from starting, and every mistake is listed', async () => {
  writeCountyDocument((text, file) => {
    if (file === 'deadlines.yaml') return text.replace('duration: 5', 'duration: five');
    return file === 'clauses.yaml' ? text.replace('status: enforced', 'status: perhaps') : text;
  });
  const database = await serviceDatabase('policy', []);
  const queue = await queueDatabase();
  const script = childProcess(MAIN, {
    env: { ...variablesOf(database, queue.url), DIXIAN_POLICIES: folder },
  });
  expect((await script.ended).code).toBe(1);
  expect(script.output()).toMatch(/neighbour-2025\/deadlines\.yaml:\d+: /);
  expect(script.output()).toMatch(/neighbour-2025\/clauses\.yaml:\d+: /);
  await database.drop();
  await queue.drop();
});
