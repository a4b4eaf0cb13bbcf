import { setTimeout as sleep } from 'node:timers/promises';
import {
  type HeldPolicies,
  PolicyHolder,
  policiesDirectory,
  readGiven,
  readPolicies,
  setDigest,
} from '../src';
import { contentIn } from '../src/loading/policy-files';

let one: HeldPolicies;
let other: HeldPolicies;
beforeAll(async () => {
  const read = await readPolicies([policiesDirectory]);
  one = { ...read, digest: 'one' };
  other = { ...read, policies: { ...read.policies, documents: new Map() }, folders: [], digest: 'other' };
});

test('what is handed around once is at every look the set in force', () => {
  const holder = new PolicyHolder(one);
  const { policies } = holder;
  expect(policies.documents).toBe(one.policies.documents);
  holder.swap(other);
  expect(policies.documents).toBe(other.policies.documents);
  expect({ ...policies }.documents).toBe(other.policies.documents);
});

test('work goes to its end by the set with which it began, whatever is swapped meanwhile', async () => {
  const holder = new PolicyHolder(one);
  const { policies } = holder;
  const seen = holder.within(async () => {
    const before = policies.documents;
    await sleep(1);
    return [before, policies.documents];
  });
  holder.swap(other);
  expect(await seen).toEqual([one.policies.documents, one.policies.documents]);
  expect(await holder.within(async () => policies.documents)).toBe(other.policies.documents);
});

test('two services of one process do not take each other’s set', () => {
  const [first, second] = [new PolicyHolder(one), new PolicyHolder(other)];
  first.within(() => {
    expect(second.policies.documents).toBe(other.policies.documents);
    second.within(() => expect(second.policies.documents).toBe(other.policies.documents));
    expect(first.policies.documents).toBe(one.policies.documents);
  });
});

test('the set before is at hand for some minutes, then only the current one', () => {
  let now = 0;
  const holder = new PolicyHolder(one, () => now);
  holder.swap(other);
  expect([holder.of('one')?.digest, holder.of('other')?.digest, holder.of('none')]).toEqual([
    'one',
    'other',
    undefined,
  ]);
  now = 6 * 60_000;
  expect([holder.of('one'), holder.of('other')?.digest]).toEqual([undefined, 'other']);
  holder.swap(one);
  expect([holder.of('one')?.digest, holder.of('other')?.digest]).toEqual(['one', 'other']);
});

test('folders that lie in no directory say the same as in theirs, and are held by the same digest', async () => {
  const { folders } = one;
  const given = await Promise.all(
    folders.map(async ({ id, directory }) => ({ id, files: await contentIn(directory), believed: true })),
  );
  const read = await readGiven(given, [policiesDirectory]);
  expect(read.folders.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  expect(read.policies).toEqual(one.policies);
  const digests = given.map(({ id }) => ({ id, sha256: id, own: true }));
  expect(setDigest(digests)).toBe(setDigest(digests.toReversed()));
});

test('a mistake of a folder that lies in no directory is told by its file and line', async () => {
  const [first] = one.folders;
  if (!first) throw new Error('no folder');
  const files = await contentIn(first.directory);
  const wrong = { ...files, 'rules.yaml': `${files['rules.yaml'] ?? ''}\n- rule: [` };
  const { folders } = await readGiven([{ id: first.id, files: wrong }], [policiesDirectory]);
  expect(folders.find(({ id }) => id === first.id)).toMatchObject({
    loaded: false,
    mistakes: [
      {
        file: expect.stringContaining(`${first.id}/rules.yaml`),
        message: expect.stringContaining('not valid YAML'),
      },
    ],
  });
});
