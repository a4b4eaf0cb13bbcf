import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { policiesDirectory, type ReadPolicies, readPolicies, resolveParameter, ruleInForce } from '../src';
import { countyLine } from './county-folder';

let read: ReadPolicies;
beforeAll(async () => {
  read = await readPolicies([policiesDirectory]);
});

async function filesOf(directory: string): Promise<Map<string, string>> {
  const entries = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      entries.map(
        async ({ name }) => [name, await readFile(join(directory, name), 'utf8')] as [string, string],
      ),
    ),
  );
}

const successor = () => filesOf(join(__dirname, 'packs', 'an-yang-2026'));
const at = { division: '410526', on: plainDate('2026-01-01') };

test('a draft holds among what is loaded, which stays as it is', async () => {
  const draft = await read.withDraft(await successor());
  expect(draft).toMatchObject({ mistakes: [], replaces: false, document: { id: 'an-yang-2026' } });
  expect(ruleInForce(draft.policies, 'key-household', at)?.clause).toBe('AY-2026-1.1a');
  expect(draft.policies.documents.size).toBe(read.policies.documents.size + 1);
  expect(ruleInForce(read.policies, 'key-household', at)).toBeUndefined();
});

test('a draft of a loaded document takes its place', async () => {
  const changed = await filesOf(join(policiesDirectory, 'ji-yuan-2025'));
  const parameters = changed.get('parameters.yaml') ?? '';
  changed.set('parameters.yaml', parameters.replace('"8600.00"', '"8700.00"'));
  const draft = await read.withDraft(changed);
  expect(draft).toMatchObject({ mistakes: [], replaces: true });
  const line = { division: '419001', on: plainDate('2025-06-01'), name: 'monitoring-line' };
  expect(resolveParameter(draft.policies, line)).toMatchObject({ value: '8700.00' });
  expect(resolveParameter(read.policies, line)).toMatchObject({ value: '8600.00' });
});

test('a draft with a mistake says file, line and what was expected, and holds nothing', async () => {
  const files = new Map(Object.entries(countyLine));
  files.set('parameters.yaml', (files.get('parameters.yaml') ?? '').replace('9000.00', '9500.00'));
  const draft = await read.withDraft(files);
  expect(draft.mistakes).toMatchObject([{ file: 'draft/yun-yang-2025/parameters.yaml', line: 2 }]);
  expect(draft.policies.documents.has('yun-yang-2025')).toBe(false);
});

test.each([
  ['nothing', {}],
  ['no YAML', { 'document.yaml': 'id: [', 'clauses.yaml': '- {' }],
  ['a name that leads elsewhere', { ...countyLine, '../../rules.yaml': '[]' }],
  [
    'aliases of aliases',
    {
      ...countyLine,
      'parameters.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name, index: number) => {
        const before = 'abcdefgh'[index];
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]\n`;
      })}`,
    },
  ],
])('a draft of %s is refused, and what is loaded stays', async (_what, files) => {
  const draft = await read.withDraft(new Map(Object.entries(files)));
  expect(draft.mistakes.length).toBeGreaterThan(0);
  expect([...draft.policies.documents.keys()]).toEqual([...read.policies.documents.keys()]);
});
