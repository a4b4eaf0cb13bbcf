import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';
import { act, listed } from './asking';

let housing: ServiceUnderTest<LedgerEnvironment>;
const ACCOUNT = 'housing@419001';
const VILLAGE = '419001109201';
const id = (number: number) => `0199a1b2-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const code = (number: number) => `41900110973${String(number).padStart(4, '0')}`;

beforeAll(async () => {
  housing = await runningService(service, { now: '2025-11-30' });
  await housing.deliver('household-registered', {
    households: [1, 2].map((number) => ({
      ...{ id: id(number), code: code(number), divisionCode: VILLAGE, version: 1, persons: [] },
    })),
  });
});
afterAll(() => housing?.drop());

const ledger = (day: string, ...rows: string[]) => ({
  name: `易地搬迁安置区台账_${day}.csv`,
  content: ['安置区,行政村代码,户编号', ...rows].join('\n'),
});
const sites = (filter: object = {}, account = ACCOUNT) =>
  listed(housing, account, {
    ...{ list: 'relocationSites', filterType: 'RelocationSiteFilter', filter },
    fields: 'name villageCode households waiting followUps lastFollowUpOn',
  });

async function relocatedTo(number: number) {
  const { data } = await housing.ask<{ _entities: { relocatedTo: object | null }[] }>(
    ACCOUNT,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { relocatedTo { name villageCode } } } }`,
    { r: [{ __typename: 'Household', id: id(number) }] },
  );
  return data._entities[0]?.relocatedTo;
}

test('JY-2025-3.7: sites with their households, those that wait among them, and the follow-up entries that name the site', async () => {
  const rows = [1, 2, 3].map((number) => `幸福苑,${VILLAGE},${code(number)}`);
  expect(await housing.load(ACCOUNT, 'relocation-sites', ledger('20251101', ...rows))).toMatchObject({
    recordsAdded: 3,
    rowsUnmatched: 1,
  });
  expect(await housing.load(ACCOUNT, 'relocation-sites', ledger('20251101', ...rows))).toMatchObject({
    recordsAdded: 0,
    recordsUnchanged: 3,
  });
  expect(await sites()).toMatchObject({
    nodes: [
      { name: '幸福苑', villageCode: VILLAGE, households: 3, waiting: 1, followUps: 0, lastFollowUpOn: null },
    ],
  });
  expect(await relocatedTo(1)).toEqual({ name: '幸福苑', villageCode: VILLAGE });
  for (const occurredOn of ['2025-05-01', '2025-09-01']) {
    await act(housing, ACCOUNT, 'recordHousingWaterWork', {
      ...{ clauseId: 'JY-2025-3.7', unit: '幸福苑', description: '就业帮扶', occurredOn },
    });
  }
  expect(await sites({ followedUpBefore: '2025-10-01' })).toMatchObject({
    nodes: [{ followUps: 2, lastFollowUpOn: '2025-09-01' }],
  });
  expect((await sites({ followedUpBefore: '2025-09-01' })).totalCount).toBe(0);
});

test('a village code that is none and a row that names nobody are told row by row; a neighbour sees no site', async () => {
  const faulty = ledger('20251102', `幸福苑,3,${code(1)}`, `幸福苑,${VILLAGE},`);
  expect(await housing.load('admin@', 'relocation-sites', faulty)).toMatchObject({ rowsRejected: 2 });
  expect((await sites({}, 'housing@441322')).totalCount).toBe(0);
});

test('sites stand by their names as these are read, both ways', async () => {
  const rows = ['镇安苑', '阿里苑', '民乐苑'].map((site, index) => `${site},${VILLAGE},${code(index + 11)}`);
  await housing.load(ACCOUNT, 'relocation-sites', ledger('20251129', ...rows));
  const query = `query ($first: Int, $last: Int) { relocationSites(filter: { division: "${VILLAGE}" }, first: $first, last: $last) {
    edges { node { name } } pageInfo { hasPreviousPage } } }`;
  type Page = {
    relocationSites: { edges: { node: { name: string } }[]; pageInfo: { hasPreviousPage: boolean } };
  };
  const asked = async (page: object) => (await housing.ask<Page>(ACCOUNT, query, page)).data.relocationSites;
  const names = ({ edges }: Page['relocationSites']) => edges.map(({ node }) => node.name);
  const all = names(await asked({ first: 50 })).filter((name) => name.endsWith('苑') && name !== '幸福苑');
  expect(all).toEqual(['阿里苑', '民乐苑', '镇安苑']);
  const end = await asked({ last: 1 });
  expect(names(end)).toEqual(['镇安苑']);
  expect(end.pageInfo.hasPreviousPage).toBe(true);
});
