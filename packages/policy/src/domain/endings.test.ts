import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { successorOf } from '../authoring/successor';
import { policiesDirectory } from '../loading/project-directories';
import { type ReadPolicies, readPolicies } from '../loading/read-policies';
import { endings, predecessorOf } from './endings';
import type { PolicySet } from './policy-set';

const directory = join(policiesDirectory, 'an-yang-2025');
let read: ReadPolicies;
let files: Map<string, string>;
beforeAll(async () => {
  read = await readPolicies([policiesDirectory]);
  const names = (await readdir(directory)).filter((name) => name.includes('.'));
  const old = await Promise.all(
    names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as [string, string]),
  );
  const year = { from: plainDate('2026-01-01'), until: plainDate('2026-12-31') };
  files = new Map(successorOf(new Map(old), year).files);
});

const ofAnYang = (set: PolicySet) => endings(set).find(({ document }) => document.id === 'an-yang-2025');

test('a document that nothing follows tells the clauses that lapse with its last day', () => {
  expect(ofAnYang(read.policies)).toMatchObject({
    on: '2025-12-31',
    unfollowed: expect.arrayContaining(['AY-2025-1.1a', 'AY-2025-3.2.1d']),
  });
});

test('a copy follows in everything, and is followed by its predecessor’s clauses alone where it forgets one', async () => {
  const whole = await read.withDraft(files);
  expect(ofAnYang(whole.policies)?.unfollowed).toEqual([]);
  const rules = (files.get('rules.yaml') ?? '').replace(/^- \{ rule: pairing-after-release,.*\n/m, '');
  const forgetful = await read.withDraft(new Map([...files, ['rules.yaml', rules]]));
  expect(ofAnYang(forgetful.policies)?.unfollowed).toEqual(['AY-2025-3.4a']);
});

test('the predecessor of a document is that of its place which ends the day before', async () => {
  const { policies, document } = await read.withDraft(files);
  expect(document && predecessorOf(policies, document)?.id).toBe('an-yang-2025');
});

test('a document without a last day does not end', () => {
  const open = [...read.policies.documents.values()].filter(({ effective }) => effective.to === null);
  expect(open.length).toBeGreaterThan(0);
  const ending = new Set(endings(read.policies).map(({ document }) => document.id));
  expect(open.filter(({ id }) => ending.has(id))).toEqual([]);
});
