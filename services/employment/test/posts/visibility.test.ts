import { join } from 'node:path';
import { BlindIndex } from '@dixian/personal-data';
import type { LedgerEnvironment } from '@dixian/service';
import { countStatements, runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'an-yang-2025', '乡村公益性岗位台账_2025.csv');
// 程建安 of the synthetic ledger holds two posts; his household has a third member's post as well.
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const HOLDER = '0199a1b2-0000-7000-8000-000000000002';
const OTHER_HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000003';

let employment: ServiceUnderTest<LedgerEnvironment>;
let postId: string;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-12-01' });
  const blindIndex = new BlindIndex(employment.service.parts.environment.INDEX_KEY);
  await employment.load('employment@410526', 'public-welfare-posts', LEDGER);
  await employment.deliver('household-registered', {
    households: [
      {
        id: HOUSEHOLD,
        code: '410526003730075',
        divisionCode: '410526003201',
        version: 1,
        persons: [{ id: HOLDER, certificateIndex: blindIndex.of('990067194905202394').toString('hex') }],
      },
      {
        id: OTHER_HOUSEHOLD,
        code: '410526002730005',
        divisionCode: '410526002201',
        version: 1,
        persons: [],
      },
    ],
  });
  const { data } = await employment.ask<Posts>(
    'county@410526',
    '{ publicWelfarePosts(filter: { matched: true }) { totalCount edges { node { id } } } }',
  );
  postId = data.publicWelfarePosts.edges[0]?.node.id ?? '';
});

afterAll(() => employment?.drop());

interface Posts {
  publicWelfarePosts: { totalCount: number; edges: { node: { id: string } }[] };
}

const LIST = '{ publicWelfarePosts { totalCount edges { node { id } } } }';
const ENTITIES = `query ($of: [_Any!]!, $runningOn: Date) { _entities(representations: $of) {
  ... on PublicWelfarePost { id form household { id } person { id } }
  ... on Household { publicWelfarePosts(runningOn: $runningOn) { totalCount edges { node { startsOn endsOn } } } }
  ... on Person { publicWelfarePosts(runningOn: $runningOn) { totalCount edges { node { monthlyPay } } } } } }`;

interface Entities {
  _entities: (Posts & { id?: string; household?: { id: string }; person?: { id: string } })[];
}

function entities(account: string, of: object[], runningOn?: string) {
  return employment.ask<Entities>(account, ENTITIES, { of, runningOn });
}

const household = (id: string) => ({ __typename: 'Household', id });
const person = (id: string) => ({ __typename: 'Person', id });
const post = (id: string) => ({ __typename: 'PublicWelfarePost', id });

test('a neighbour county loads nothing of it and sees nothing of it by any path', async () => {
  expect(await employment.load('employment@410527', 'public-welfare-posts', LEDGER)).toMatchObject({
    rowsLoaded: 0,
    rowsRejected: 40,
  });
  const { data } = await employment.ask<Posts>('county@410527', LIST);
  expect(data.publicWelfarePosts).toEqual({ totalCount: 0, edges: [] });
  const of = [post(postId), household(HOUSEHOLD), person(HOLDER)];
  const found = (await entities('county@410527', of)).data._entities;
  const nothing = { totalCount: 0, edges: [] };
  expect(found).toEqual([null, { publicWelfarePosts: nothing }, { publicWelfarePosts: nothing }]);
});

test('the own county sees the same by each path', async () => {
  const of = [post(postId), household(HOUSEHOLD), person(HOLDER), household(OTHER_HOUSEHOLD)];
  const found = (await entities('county@410526', of)).data._entities;
  expect(found[0]?.id).toBe(postId);
  expect(found.slice(1).map((entity) => entity.publicWelfarePosts.totalCount)).toEqual([3, 2, 1]);
});

test('row-level security alone hides the rows from another scope', async () => {
  const { workerDb } = employment.service.parts;
  const count = (division: string, sector: '*' | 'employment' | 'finance') =>
    workerDb.read({ division, sector }, (s) => s.query('SELECT count(*)::int AS n FROM public_welfare_post'));
  expect(await count('410526', '*')).toEqual([{ n: 40 }]);
  expect(await count('410526', 'employment')).toEqual([{ n: 40 }]);
  expect(await count('410526003201', '*')).toEqual([{ n: 3 }]);
  expect(await count('410527', '*')).toEqual([{ n: 0 }]);
  expect(await count('410526', 'finance')).toEqual([{ n: 0 }]);
});

test('staff of another department are told so on every field, and get nothing', async () => {
  const list = await employment.ask('finance@410526', LIST);
  expect(list.data).toEqual({ publicWelfarePosts: null });
  expect(list.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const of = [post(postId), household(HOUSEHOLD), person(HOLDER)];
  const answer = await entities('finance@410526', of);
  const none = { publicWelfarePosts: null };
  expect(answer.data._entities).toEqual([null, none, none]);
  expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('a post runs on its first day, on its last and on any later day where no end is agreed', async () => {
  const running = async (id: string, day: string) => {
    const { data } = await entities('county@410526', [household(id)], day);
    return data._entities[0]?.publicWelfarePosts.totalCount;
  };
  // The household's posts run from 2024-07-01, two to 2025-06-30 and one to 2025-12-30.
  expect(await running(HOUSEHOLD, '2024-06-30')).toBe(0);
  expect(await running(HOUSEHOLD, '2024-07-01')).toBe(3);
  expect(await running(HOUSEHOLD, '2025-06-30')).toBe(3);
  expect(await running(HOUSEHOLD, '2025-07-01')).toBe(1);
  expect(await running(HOUSEHOLD, '2025-12-31')).toBe(0);
  expect(await running(OTHER_HOUSEHOLD, '2099-12-31')).toBe(1);
});

test('many households and persons cost one statement per type, many posts by id one', async () => {
  const { db } = employment.service.parts;
  const query = ENTITIES.replaceAll('totalCount', '');
  const of = [
    ...[HOUSEHOLD, OTHER_HOUSEHOLD].map(household),
    person(HOLDER),
    person(OTHER_HOUSEHOLD),
    post(postId),
    post(HOUSEHOLD),
  ];
  const { statements } = await countStatements(db, () => employment.ask('county@410526', query, { of }));
  expect(statements).toHaveLength(3);
});
