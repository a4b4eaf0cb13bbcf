import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asLine, loadPolicies, PolicyError, policiesDirectory } from '@dixian/policy';
import { childProcess, queueDatabase, serviceDatabase } from '@dixian/testkit';
import { startPolicy, variablesOf } from './running-policy';

const MAIN = resolve(__dirname, '../src/main.ts');

interface Folder {
  id: string;
  loaded: boolean;
  mistakes: object[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixian-policies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// A county's own document: that of 普安乡 under another id and prefix, for the neighbouring township.
function writeCountyDocument(change: (text: string, file: string) => string): void {
  const target = join(folder, 'neighbour-2025');
  cpSync(join(policiesDirectory, 'pu-an-2025'), target, { recursive: true });
  writeFileSync(
    join(folder, 'divisions.csv'),
    'code,name,level,parent_code\n500235217,邻乡,township,500235\n',
  );
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

test('a broken folder is left out with its mistakes told, and everything else is decided as before', async () => {
  writeCountyDocument((text, file) => {
    if (file === 'deadlines.yaml') return text.replace('duration: 5', 'duration: five');
    return file === 'clauses.yaml' ? text.replace('status: enforced', 'status: enforcd') : text;
  });
  const policy = await startPolicy({ DIXIAN_POLICIES: folder });
  const query = `{
    there: deadline(kind: VERIFICATION, division: "500235217", triggeredOn: "2025-09-30") { dueOn }
    here: deadline(kind: VERIFICATION, division: "500235216", triggeredOn: "2025-09-30") { dueOn clauses { id } }
  }`;
  expect((await policy.ask(query)).data).toEqual({
    there: null,
    here: { dueOn: '2025-10-14', clauses: [{ id: 'PA-2025-1.2a' }] },
  });
  const folders = '{ policyFolders { id loaded mistakes { file line path value allowed message } } }';
  const told = await policy.ask<{ policyFolders: Folder[] }>(folders, {}, 'county@500235');
  const wrong = told.data.policyFolders.filter(({ loaded }) => !loaded);
  expect(wrong.map(({ id }) => id)).toEqual(['neighbour-2025']);
  expect(wrong[0]?.mistakes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        file: 'clauses.yaml',
        value: 'enforcd',
        allowed: ['enforced', 'parameter', 'tracked', 'informative', 'planned', 'not-kept', 'open'],
        message: expect.stringContaining('是不是“enforced”？'),
      }),
      expect.objectContaining({ file: 'deadlines.yaml', value: 'five' }),
    ]),
  );
  expect(told.data.policyFolders.find(({ id }) => id === 'pu-an-2025')).toEqual({
    id: 'pu-an-2025',
    loaded: true,
    mistakes: [],
  });
  expect(await (await fetch(`${policy.url}/readyz`)).json()).toEqual({
    database: true,
    queue: true,
    policyFoldersLeftOut: ['neighbour-2025'],
  });
  const refused = await policy.ask<{ policyFolders: null }>(folders, {}, 'village@500235216201');
  expect(refused).toMatchObject({
    data: { policyFolders: null },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  await policy.stop();
});

test('the alarm at start says what the check says', async () => {
  writeCountyDocument((text, file) =>
    file === 'parameters.yaml' ? text.replace('name: monitoring-line', 'name: monitoring-lines') : text,
  );
  const refusal = await loadPolicies([policiesDirectory, folder]).catch((error: unknown) => error);
  if (!(refusal instanceof PolicyError)) throw new Error('the check takes a broken folder');
  const [said = ''] = refusal.mistakes.map(asLine);
  expect(said).toContain('did you mean monitoring-line?');
  const database = await serviceDatabase('policy', []);
  const queue = await queueDatabase();
  const env = { ...variablesOf(database, queue.url), DIXIAN_POLICIES: folder };
  const script = childProcess(MAIN, { env });
  await script.sees(`policy folder left out: ${said}`);
  await script.kill();
  await database.drop();
  await queue.drop();
});
