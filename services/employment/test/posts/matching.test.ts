import { join } from 'node:path';
import { BlindIndex } from '@dixian/personal-data';
import { awaitMatchingTurn } from '@dixian/register';
import type { LedgerEnvironment } from '@dixian/service';
import { meetAtLock, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'an-yang-2025', '乡村公益性岗位台账_2025.csv');
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const HOLDER = '0199a1b2-0000-7000-8000-000000000002';
const VILLAGE = '410526003201';

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeEach(async () => {
  employment = await runningService(service, { now: '2025-12-01' });
});

afterEach(() => employment?.drop());

const load = () => employment.load('employment@410526', 'public-welfare-posts', LEDGER);

function register({ version = 1, divisionCode = VILLAGE } = {}) {
  const blindIndex = new BlindIndex(employment.service.parts.environment.INDEX_KEY);
  const certificateIndex = blindIndex.of('990067194905202394').toString('hex');
  return employment.deliver('household-registered', {
    households: [
      {
        id: HOUSEHOLD,
        code: '410526003730075',
        divisionCode,
        version,
        persons: [{ id: HOLDER, certificateIndex }],
      },
    ],
  });
}

interface Matched {
  posts: { edges: { node: { household: { id: string } | null; person: { id: string } | null } }[] };
}

async function matched(account = `village@${VILLAGE}`) {
  const { data } = await employment.ask<Matched>(
    account,
    '{ posts: publicWelfarePosts(filter: { matched: true }) { edges { node { household { id } person { id } } } } }',
  );
  return data.posts.edges.map(({ node }) => [node.household?.id, node.person?.id ?? null]).sort();
}

// Two posts of the registered person and one of a member the register does not know.
const ALL_THREE = [
  [HOUSEHOLD, null],
  [HOUSEHOLD, HOLDER],
  [HOUSEHOLD, HOLDER],
];

test('posts loaded before the register knows the household are matched when it does', async () => {
  await load();
  expect(await matched()).toEqual([]);
  await register();
  expect(await matched()).toEqual(ALL_THREE);
});

test('posts loaded after the register knows the household are matched at once, and again change nothing', async () => {
  await register();
  await load();
  expect(await matched()).toEqual(ALL_THREE);
  expect(await load()).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 40 });
});

test('import and event at the same moment leave nothing unmatched', async () => {
  await meetAtLock(employment.service.parts.workerDb, awaitMatchingTurn, [load, register]);
  expect(await matched()).toEqual(ALL_THREE);
});

test('an older version of the household does not move its posts back; a new code of the county does', async () => {
  await load();
  await register({ version: 2 });
  await register({ version: 1, divisionCode: '410526002201' });
  expect(await matched()).toEqual(ALL_THREE);
  await employment.deliver('division-recoded', {
    divisionId: HOUSEHOLD,
    oldCode: '410526',
    newCode: '410582',
    from: '2026-01-01',
  });
  expect(await matched()).toEqual([]);
  expect(await matched('village@410582003201')).toEqual(ALL_THREE);
});

test('PA-2025-3.2.0: a post held is a measure delivered, told once its household is known, and once', async () => {
  const delivered = async (work: () => Promise<unknown>) => {
    const events = await toldMeanwhile(employment.service, ['measure-delivered'], work);
    return events.flatMap(({ payload }) => payload.measures);
  };
  expect(await delivered(load)).toEqual([]);
  const told = await delivered(() => register());
  expect(told).toHaveLength(3);
  expect(told).toContainEqual(
    expect.objectContaining({
      householdId: HOUSEHOLD,
      personId: HOLDER,
      divisionCode: VILLAGE,
      family: 'PUBLIC_WELFARE_POST',
      name: '护林员',
      deliveredOn: '2024-07-01',
      amount: null,
      department: '人社',
    }),
  );
  expect(await delivered(load)).toEqual([]);
  // The household moves: its measures are the same.
  expect(await delivered(() => register({ version: 2, divisionCode: '410526002201' }))).toEqual([]);
});
