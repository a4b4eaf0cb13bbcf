import { parseAccount, signCaller } from '@dixian/access';
import type { FilingEnvironment } from '@dixian/attachments';
import { filesDigest, packsOf, policiesDirectory, readPolicies, setDigest } from '@dixian/policy';
import { encodeDeeds } from '@dixian/policy-keeping';
import { startService } from '@dixian/service';
import { runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { service } from '../src/service';

const SECRET = 'a-secret-for-tests-of-at-least-32-characters';

interface Told {
  number: number;
  digest: string;
  packs: { id: string; sha256: string; own: boolean; files: { name: string; text: string }[] }[];
  absent: { id: string; prefix: string | null }[];
}

let health: ServiceUnderTest<FilingEnvironment>;
let all: Told['packs'];
beforeAll(async () => {
  health = await runningService(service, { now: '2025-11-01' });
  const { folders } = await readPolicies([policiesDirectory]);
  all = (await packsOf(folders)).map(({ files, ...pack }) => ({
    ...pack,
    files: Object.entries(files).map(([name, text]) => ({ name, text })),
  }));
});
afterAll(() => health.drop());

const told = (number: number, packs: Told['packs'], absent: Told['absent'] = []): Told => ({
  number,
  digest: setDigest(packs),
  packs,
  absent,
});

const without = (number: number, id: string, prefix: string) =>
  told(
    number,
    all.filter((pack) => pack.id !== id),
    [{ id, prefix }],
  );

async function digests(url = health.service.url): Promise<string[]> {
  const answer = (await (await fetch(`${url}/policies`)).json()) as { digests: string[] };
  return answer.digests;
}

async function askedBy(stamp: string) {
  const caller = signCaller(parseAccount('county@500235'), {
    secret: SECRET,
    now: new Date(),
    language: 'en',
  });
  const response = await fetch(`${health.service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-dixian-caller': caller, 'x-dixian-policies': stamp },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return response.json();
}

test('a set that is told is in force, the one before answers requests of its stamp', async () => {
  const before = setDigest(all);
  expect(await digests()).toEqual([before]);
  const next = without(2, 'bo-luo-2022', 'BL-2022');
  await health.deliver('policies-changed', next);
  await waitUntil(async () => (await digests())[0] === next.digest);
  expect(await digests()).toEqual([next.digest, before]);
  for (const stamp of [before, next.digest])
    expect(await askedBy(stamp)).toEqual({ data: { __typename: 'Query' } });
});

test('who has no set of a stamp does nothing and says so as a department that is away', async () => {
  expect(await askedBy('0'.repeat(64))).toEqual({
    data: null,
    errors: [
      {
        message: expect.stringContaining('does not have the policies'),
        extensions: {
          code: 'SUBGRAPH_UNAVAILABLE',
          subgraph: 'health',
          reason: 'POLICIES_DIFFER',
          retryable: true,
        },
      },
    ],
  });
});

test('a set told late does not take the place of a newer one', async () => {
  const [current] = await digests();
  await health.deliver('policies-changed', told(1, all));
  await health.deliver('policies-changed', told(1, all));
  // Who is asked by a stamp that it does not have looks at once.
  await askedBy('1'.repeat(64));
  expect((await digests())[0]).toBe(current);
});

test('a service that cannot read a set goes on with its own and does not answer by that stamp', async () => {
  const [current] = await digests();
  const [first, ...others] = all;
  if (!first) throw new Error('there is no policy');
  const files = first.files.map((file) =>
    file.name === 'rules.yaml' ? { ...file, text: '- rule: [' } : file,
  );
  const sha256 = filesDigest(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  const wrong = told(3, [{ ...first, sha256, files }, ...others]);
  await health.deliver('policies-changed', wrong);
  expect(await askedBy(wrong.digest)).toMatchObject({
    errors: [{ extensions: { reason: 'POLICIES_DIFFER' } }],
  });
  expect((await digests())[0]).toBe(current);
});

test('what is done is kept under the set by which it was decided, and listed by set, to whom it concerns', async () => {
  let keys = 0;
  const work = async () => {
    const { data } = await health.ask<{ it: { work: { id: string } } }>(
      'health@441322',
      'mutation ($input: RecordWorkInput!) { it: recordHealthWork(input: $input) { ... on WorkRecorded { work { id } } ... on UserError { message } } }',
      {
        input: {
          clauseId: 'BL-2022-4.4.2',
          unit: '医保局',
          occurredOn: '2025-10-31',
          idempotencyKey: `work-${++keys}`,
        },
      },
    );
    return data.it.work.id;
  };
  const swap = async (next: Told) => {
    await health.deliver('policies-changed', next);
    await waitUntil(async () => (await digests())[0] === next.digest);
  };
  await swap(told(4, all));
  await work();
  await swap(without(5, 'ji-yuan-2025', 'JY-2025'));
  const between = [await work(), await work()];
  await swap(told(6, all));
  await work();

  const listed = async (account: string, spells: [number, number | null][], filter = {}) => {
    const { data, errors } = await health.ask<{
      _entities: { healthDeeds: { totalCount: number; edges: { node: object }[] } | null }[];
    }>(
      account,
      `query ($of: [_Any!]!, $filter: PolicyDeedFilter) { _entities(representations: $of) { ... on PolicyDeeds {
         healthDeeds(filter: $filter) { totalCount edges { node { kind title subject divisionCode occurredOn account clauses { id } } } } } } }`,
      { of: [{ __typename: 'PolicyDeeds', id: encodeDeeds({ place: '441322', spells }) }], filter },
    );
    return { deeds: data?._entities[0]?.healthDeeds, errors };
  };
  const { deeds } = await listed('county@441322', [[5, 6]]);
  expect(deeds).toEqual({
    totalCount: 2,
    edges: between.toReversed().map((subject) => ({
      node: {
        kind: 'ACT',
        title: '工作记录',
        subject,
        divisionCode: '441322',
        occurredOn: '2025-10-31',
        account: expect.any(String),
        clauses: [{ id: 'BL-2022-4.4.2' }],
      },
    })),
  });
  expect((await listed('county@441322', [[5, null]])).deeds?.totalCount).toBe(3);
  expect(
    (
      await listed('county@441322', [
        [4, 5],
        [6, 7],
      ])
    ).deeds?.totalCount,
  ).toBe(2);
  expect((await listed('county@441322', [[5, 6]], { kind: 'DECISION' })).deeds?.edges).toEqual([]);
  expect((await listed('county@441322', [])).deeds?.edges).toEqual([]);
  expect((await listed('county@441323', [[5, null]])).deeds?.edges).toEqual([]);
  expect(await listed('village@441322001001', [[5, null]])).toMatchObject({
    deeds: null,
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
});

test('a service starts with the set it was told last, whatever lies on the disk', async () => {
  const next = without(7, 'ji-yuan-2025', 'JY-2025');
  await health.deliver('policies-changed', next);
  const { environment } = health.service.parts;
  const again = await startService(service, { ...environment, PORT: 0 });
  expect((await digests(again.url))[0]).toBe(next.digest);
  await again.stop();
});
