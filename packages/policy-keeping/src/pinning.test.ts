import { type HeldPolicies, PolicyHolder, policiesDirectory, readPolicies } from '@dixian/policy';
import { pinningOf } from './pinning';

let one: HeldPolicies;
let other: HeldPolicies;
beforeAll(async () => {
  const read = await readPolicies([policiesDirectory]);
  one = { ...read, digest: 'one' };
  other = { ...read, digest: 'other' };
});

test('a request goes by the set of its stamp, also after another is in force; without a stamp by the one in force', async () => {
  const holder = new PolicyHolder(one);
  const { request } = pinningOf(holder, { of: async () => undefined });
  holder.swap(other);
  expect(await request('one', async () => holder.digest)).toEqual({ result: 'one' });
  expect(await request('other', async () => holder.digest)).toEqual({ result: 'other' });
  expect(await request(undefined, async () => holder.digest)).toEqual({ result: 'other' });
});

test('a stamp that nobody here has is looked up once, and answered by no other set where it is not found', async () => {
  const holder = new PolicyHolder(one);
  const asked: string[] = [];
  const { request, digests } = pinningOf(holder, {
    of: async (stamp) => {
      asked.push(stamp);
      return stamp === 'other' ? other : undefined;
    },
  });
  expect(await request('other', async () => holder.digest)).toEqual({ result: 'other' });
  expect(await request('strange', async () => holder.digest)).toBeUndefined();
  expect(asked).toEqual(['other', 'strange']);
  expect(digests()).toEqual(['one']);
});

test('a job goes to its end by the set of the moment it begins', async () => {
  const holder = new PolicyHolder(one);
  const { job } = pinningOf(holder, { of: async () => undefined });
  const seen: string[] = [];
  const work = job(async () => {
    seen.push(holder.digest);
    await Promise.resolve();
    seen.push(holder.digest);
  });
  holder.swap(other);
  await work;
  expect(seen).toEqual(['one', 'one']);
});
