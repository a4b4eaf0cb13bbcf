import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { resolveParameter } from '../domain/resolve-parameter';
import { ruleInForce } from '../domain/resolve-rule';
import { policiesDirectory } from '../loading/project-directories';
import { type ReadPolicies, readPolicies } from '../loading/read-policies';
import { successorOf } from './successor';

let read: ReadPolicies;
beforeAll(async () => {
  read = await readPolicies([policiesDirectory]);
});

async function filesOf(id: string): Promise<Map<string, string>> {
  const directory = join(policiesDirectory, id);
  const names = (await readdir(directory)).filter((name) => name.includes('.'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as [string, string]),
    ),
  );
}

const year = { from: plainDate('2026-01-01'), until: plainDate('2026-12-31') };

test('a copy as successor runs as it is, under new ids and in the new days', async () => {
  const copy = successorOf(await filesOf('an-yang-2025'), year);
  expect(copy).toMatchObject({ id: 'an-yang-2026', clausePrefix: 'AY-2026' });
  const { policies, mistakes, document } = await read.withDraft(copy.files);
  expect(mistakes).toEqual([]);
  expect(document).toMatchObject({
    ...{ number: null, issuedOn: null, title: expect.stringContaining('（接续草案）') },
    ...{ effective: { from: '2026-01-01', to: '2026-12-31' }, note: expect.stringContaining('an-yang-2025') },
  });
  const at = { division: '410526', on: plainDate('2026-06-01') };
  expect(ruleInForce(policies, 'key-household', at)).toMatchObject({
    ...{ clause: 'AY-2026-1.1a', from: '2026-01-01', to: '2026-12-31' },
  });
  expect(resolveParameter(policies, { ...at, name: 'key-household-year' })).toMatchObject({ value: 2026 });
  expect(resolveParameter(policies, { ...at, name: 'key-household-until' })).toMatchObject({
    value: '2026-12-31',
  });
});

test('every rule, value, limit, right and step of the predecessor has its follower', async () => {
  const { policies, document } = await read.withDraft(successorOf(await filesOf('an-yang-2025'), year).files);
  const parts = [
    'rules',
    'parameters',
    'deadlines',
    'entitlements',
    'procedures',
    'targets',
    'transitions',
  ] as const;
  for (const part of parts) {
    const of = (id: string) =>
      [...(policies[part] as ReadonlyMap<string, ReadonlyMap<string, readonly { document: string }[]>>)]
        .map(([name, places]) => [
          name,
          [...places.values()].flat().filter((item) => item.document === id).length,
        ])
        .filter(([, count]) => count !== 0);
    expect([part, of(document?.id ?? '')]).toEqual([part, of('an-yang-2025')]);
  }
});

test('what is printed stays as it was printed, comments stay, and nothing of the copy names the clauses of before', async () => {
  const old = await filesOf('an-yang-2025');
  const { files } = successorOf(old, year);
  expect(files.get('text.txt')).toBe(old.get('text.txt'));
  expect(files.get('rules.yaml')).toContain('# 安农组发〔2025〕2号.');
  expect(files.get('transitions.yaml')).toContain('who: "2026年内任何一天存在未消除风险的户"');
  for (const [name, text] of files) if (name.endsWith('.yaml')) expect(text).not.toContain('AY-2025-');
});

test('days that no year moves keep their distance from the first', async () => {
  const files = await filesOf('an-yang-2025');
  const span = { from: plainDate('2026-04-01'), until: plainDate('2026-09-30') };
  const { policies, mistakes } = await read.withDraft(successorOf(files, span).files);
  expect(mistakes).toEqual([]);
  const at = { division: '410526', on: plainDate('2026-05-01') };
  expect(resolveParameter(policies, { ...at, name: 'key-household-until' })).toMatchObject({
    ...{ value: '2026-09-30', from: '2026-04-01', to: '2026-09-30' },
  });
});

test.each(['an-yang-2025', 'bo-luo-2022', 'he-nan-2020', 'ji-yuan-2025', 'pu-an-2025', 'zheng-zhou-2020'])(
  'the copy of %s has no mistake',
  async (id) => {
    const { mistakes } = await read.withDraft(successorOf(await filesOf(id), year).files);
    expect(mistakes.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  },
);

test('a successor of the same year needs an id of its own', async () => {
  const files = await filesOf('an-yang-2025');
  const span = { from: plainDate('2025-07-01'), until: plainDate('2025-12-31') };
  expect(() => successorOf(files, span)).toThrow('an-yang-2025');
  const own = successorOf(files, { ...span, id: 'an-yang-2025-b', clausePrefix: 'AYB-2025' });
  expect(own.files.get('rules.yaml')).toContain('AYB-2025-1.1a');
});
