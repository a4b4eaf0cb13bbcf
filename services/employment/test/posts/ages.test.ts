import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';
import { supplement } from '../supplements';

const BIRTHS = ['1965-06-01', '1964-06-02', '1964-06-01', '2009-06-01', '2009-06-02'];
const FAMILY: TestHousehold = {
  id: idOf(1, 1),
  code: '410526002730001',
  divisionCode: '410526002201',
  members: BIRTHS.map((birth, at) => ({
    id: idOf(2, at + 1),
    certificate: syntheticCertificate({ birthOn: birth, sequence: at + 1 }),
    birth,
  })),
};

let employment: ServiceUnderTest<LedgerEnvironment>;
let county: Awaited<ReturnType<typeof supplement>>;

beforeAll(async () => {
  county = await supplement({
    of: 'an-yang-2025',
    place: { code: '410526', name: '滑县' },
    days: 'from: 2025-01-01, to: 2025-12-31',
    values: { 'post-age-to': '60' },
  });
  employment = await runningService(service, { now: '2025-12-01', variables: county.variables });
  await register(employment, [FAMILY]);
  await tellStanding(employment, [FAMILY], [{ identifiedOn: '2023-01-01' }]);
});
afterAll(async () => {
  await employment?.drop();
  await county?.remove();
});

const load = (startsOn: string) =>
  employment.load('employment@410526', 'public-welfare-posts', {
    name: '乡村公益性岗位台账_20251130.csv',
    content: [
      '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴',
      ...FAMILY.members.map(
        ({ certificate }) => `${FAMILY.code},甲,${certificate},临时用工,护林员,${startsOn},,900`,
      ),
    ].join('\n'),
  });

async function outside(startsOn: string): Promise<number[]> {
  const { findings } = await load(startsOn);
  return findings.edges
    .flatMap(({ node }) => (node.code === 'AGE_OUTSIDE' ? [node.row ?? 0] : []))
    .toSorted();
}

test('a holder who is younger or older on the first day than the county has set is pointed out and kept', async () => {
  // Rows 2 to 6: 60, 60 on the eve of the birthday, 61, 16, 15.
  expect(await outside('2025-06-01')).toEqual([4, 6]);
});

test('where nobody has set an age for the day, nobody is pointed out', async () => {
  expect(await outside('2024-06-01')).toEqual([]);
});

test('a village cadre who holds a post is pointed out and kept, where the ledger says so', async () => {
  const row = (at: number, cadre: string) =>
    `${FAMILY.code},甲,${FAMILY.members[at]?.certificate},临时用工,保洁员,2024-06-01,,900,${cadre},县乡可利用资金,县级`;
  const report = await employment.load('employment@410526', 'public-welfare-posts', {
    name: '乡村公益性岗位台账_20251129.csv',
    content: [
      '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴,是否村干部,资金来源,资金层级',
      row(0, '是'),
      row(1, '否'),
      row(2, ''),
    ].join('\n'),
  });
  const cadres = report.findings.edges.flatMap(({ node }) =>
    node.code === 'VILLAGE_CADRE' ? [node.row] : [],
  );
  expect([report.rowsLoaded, cadres]).toEqual([3, [2]]);
  const { data } = await employment.ask<
    { publicWelfarePosts: { totalCount: number; edges: object[] } } & Record<
      'all' | 'other',
      { totalCount: number }
    >
  >(
    'employment@410526',
    `{ publicWelfarePosts(filter: { fundSource: "县乡可利用资金" }, first: 1) { totalCount edges { node { post fundSource fundLevel } } }
       all: publicWelfarePosts { totalCount } other: publicWelfarePosts(filter: { fundSource: "光伏收益" }) { totalCount } }`,
  );
  expect(data.all.totalCount).toBeGreaterThan(3);
  expect(data.other.totalCount).toBe(0);
  expect(data.publicWelfarePosts).toMatchObject({
    totalCount: 3,
    edges: [{ node: { post: '保洁员', fundSource: '县乡可利用资金', fundLevel: 'COUNTY' } }],
  });
});
