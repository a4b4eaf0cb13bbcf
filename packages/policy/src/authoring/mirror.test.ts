import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { ownDecisions } from '../cases/decisions';
import { policiesDirectory } from '../loading/project-directories';
import { type MirroredCase, mirror } from './mirror';
import { successorOf } from './successor';

const directory = join(policiesDirectory, 'an-yang-2025');
const year = { from: plainDate('2026-01-01'), until: plainDate('2026-12-31') };

async function successor(): Promise<Map<string, string>> {
  const names = (await readdir(directory)).filter((name) => name.includes('.'));
  const old = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as [string, string]),
    ),
  );
  return new Map(successorOf(old, year).files);
}

const mirrored = (files: ReadonlyMap<string, string>) =>
  mirror([policiesDirectory], { files, of: 'an-yang-2025' }, ownDecisions);

const named = (cases: readonly MirroredCase[], outcome: MirroredCase['outcome']) =>
  cases.filter((one) => one.outcome === outcome);

test('a copy answers every case as its predecessor did, a year later and by its own clauses', async () => {
  const cases = await mirrored(await successor());
  expect(named(cases, 'other')).toEqual([]);
  expect(named(cases, 'same').length).toBeGreaterThan(60);
  const limit = cases.find(({ name }) => name.includes('microcredit-principal-limit'));
  expect(limit).toMatchObject({
    ...{ question: 'parameter', clauses: ['AY-2025-3.2.1c'], outcome: 'same' },
    before: { clause: 'AY-2025-3.2.1c', from: '2025-01-01' },
    after: { clause: 'AY-2026-3.2.1c', from: '2026-01-01' },
  });
});

test('what the successor says otherwise is told case by case, with both answers', async () => {
  const files = await successor();
  const parameters = files.get('parameters.yaml') ?? '';
  files.set('parameters.yaml', parameters.replace('"50000.00"', '"60000.00"\n  note: a trial'));
  files.set('rules.yaml', (files.get('rules.yaml') ?? '').replace(/^- \{ rule: key-household,.*\n/m, ''));
  const other = named(await mirrored(files), 'other');
  expect(other).toContainEqual(
    expect.objectContaining({
      question: 'parameter',
      expected: expect.objectContaining({ value: '50000.00' }),
      after: expect.objectContaining({ value: '60000.00' }),
    }),
  );
  expect(other.filter(({ question }) => question === 'key-household').length).toBeGreaterThan(0);
});

test('a decision that who asks does not have is said not to be asked', async () => {
  const asked = named(await mirrored(await successor()), 'notAsked');
  expect(new Set(asked.map(({ question }) => question))).toContain('interest-subsidy');
  expect(asked.every(({ after }) => after === undefined)).toBe(true);
});

test('a document that is not loaded has no cases, and a draft with a mistake answers none', async () => {
  const files = await successor();
  await expect(mirror([policiesDirectory], { files, of: 'no-such-2025' }, {})).rejects.toThrow(
    'no-such-2025',
  );
  files.set('rules.yaml', 'no list');
  await expect(mirrored(files)).rejects.toThrow('without a mistake');
});
