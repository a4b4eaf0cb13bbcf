import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerEnvironment } from '@dixian/service';
import { everyNode, type PageOf, runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';
import { registerFromLedger } from '../registered';

const DEMO = join(__dirname, '..', '..', '..', '..', 'demo', 'an-yang-2025');
const POSTS = join(DEMO, '乡村公益性岗位台账_2025.csv');

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2026-01-15' });
  await employment.load('employment@410526', 'public-welfare-posts', POSTS);
  await registerFromLedger(employment, new TextDecoder('gb18030').decode(readFileSync(POSTS)));
});
afterAll(() => employment?.drop());

interface Post {
  form: string;
  endsOn: string | null;
  extendedUntil: string | null;
  contract: { until: string | null; decision: { outcome: string; clauses: { id: string }[] } };
}

const posts = (filter: object) =>
  everyNode(async (after) => {
    const { data } = await employment.ask<{ posts: PageOf<Post> }>(
      'employment@410526',
      `query ($filter: PublicWelfarePostFilter, $after: String) {
         posts: publicWelfarePosts(filter: $filter, first: 200, after: $after) { pageInfo { hasNextPage endCursor }
           edges { node { form endsOn extendedUntil contract(asOf: "2025-12-31") { until decision { outcome clauses { id } } } } } } }`,
      { filter, after },
    );
    return data.posts;
  });

test('AY-2025-3.1.2b: of 40 posts of the sample 19 are extended', async () => {
  const due = await posts({ extension: 'DUE' });
  expect(due).toHaveLength(19);
  expect(new Set(due.map(({ extendedUntil }) => extendedUntil))).toEqual(new Set(['2025-12-31']));
});

test('the others ended before the year, on its last day, later, or have no end', async () => {
  const all = await posts({});
  const others = all.filter(({ extendedUntil }) => extendedUntil === null);
  const where = (ends: (day: string) => boolean) =>
    others.filter(({ endsOn }) => endsOn !== null && ends(endsOn)).length;
  expect(where((day) => day < '2025-01-01')).toBe(6);
  expect(where((day) => day === '2025-12-31')).toBe(2);
  expect(where((day) => day > '2025-12-31')).toBe(9);
  const without = others.filter(({ endsOn }) => endsOn === null);
  expect(without.map(({ form }) => form).sort()).toEqual([
    'AGREEMENT',
    'AGREEMENT',
    'TEMPORARY',
    'TEMPORARY',
  ]);
});

test('held on the last day of the year: 15 as printed, 34 by 33 persons after extension; 13 the day after', async () => {
  const printed = (await posts({})).filter(({ endsOn }) => endsOn === null || endsOn >= '2025-12-31');
  expect(printed).toHaveLength(15);
  expect(await posts({ runningOn: '2025-12-31' })).toHaveLength(34);
  expect(await posts({ runningOn: '2026-01-01' })).toHaveLength(13);
  const [held] = await employment.service.parts.workerDb.read(
    { division: '410526', sector: 'employment' },
    (reader) =>
      reader.query(`SELECT count(DISTINCT certificate_index)::int AS persons FROM public_welfare_post
        WHERE coalesce(greatest(ends_on, extended_until), date 'infinity') >= date '2025-12-31'
          OR ends_on IS NULL`),
  );
  expect(held).toEqual({ persons: 33 });
});

test('AY-2025-3.1.2a: the decision on each post says the same as the list; what ends later keeps its own day', async () => {
  const all = await posts({});
  for (const { contract, endsOn, extendedUntil } of all) expect(contract.until).toBe(extendedUntil ?? endsOn);
  const later = all.filter(({ endsOn }) => endsOn !== null && endsOn > '2025-12-31');
  expect(later).toHaveLength(9);
  for (const { contract } of later) {
    expect(contract.decision.outcome).toBe('GRANTED');
    expect(contract.decision.clauses).toContainEqual({ id: 'AY-2025-3.1.2a' });
  }
});
