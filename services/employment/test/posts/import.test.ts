import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  everyNode,
  type PageOf,
  runningService,
  type ServiceUnderTest,
  syntheticCertificate,
} from '@dixian/testkit';
import { service } from '../../src/service';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'an-yang-2025', '乡村公益性岗位台账_2025.csv');

let employment: ServiceUnderTest;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-12-31' });
});

afterAll(() => employment?.drop());

function load(file: string | { name: string; content: string }) {
  return employment.load('employment@410526', 'public-welfare-posts', file);
}

interface Post {
  id: string;
  householdCode: string;
  form: string;
  post: string;
  startsOn: string;
  endsOn: string | null;
  monthlyPay: string;
  source: string;
}

async function posts(filter: object = {}, first = 200): Promise<Post[]> {
  return everyNode(async (after) => {
    const { data } = await employment.ask<{ posts: PageOf<Post> }>(
      'county@410526',
      `query ($filter: PublicWelfarePostFilter, $first: Int, $after: String) {
         posts: publicWelfarePosts(filter: $filter, first: $first, after: $after) {
           pageInfo { hasNextPage endCursor }
           edges { node { id householdCode form post startsOn endsOn monthlyPay source } } } }`,
      { filter, first, after },
    );
    return data.posts;
  });
}

test('the ledger of 40 posts loads whole and a second time changes nothing', async () => {
  expect(await load(LEDGER)).toMatchObject({
    state: 'COMPLETED',
    rowsRead: 40,
    rowsLoaded: 40,
    rowsRejected: 0,
    households: 30,
    recordsAdded: 40,
    rowsUnmatched: 40,
    // The register knows nobody yet: each row says so.
    // Two agreements without an end, and two people with two posts at once.
    findings: { totalCount: 46 },
  });
  expect(await load(LEDGER)).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 0,
    recordsUnchanged: 40,
  });
});

test('a row is kept as the ledger has it, also without an end', async () => {
  const [post, ...others] = (await posts()).filter(
    ({ householdCode }) => householdCode === '410526002730005',
  );
  expect(others).toEqual([]);
  expect(post).toMatchObject({
    form: 'TEMPORARY',
    post: '护路员',
    startsOn: '2024-07-01',
    endsOn: null,
    monthlyPay: '1118.00',
    source: '乡村公益性岗位台账 2025-12-31',
  });
});

test('one person in two posts of the same kind and start keeps both', async () => {
  const pays = (await posts())
    .filter(({ householdCode, endsOn }) => householdCode === '410526003730075' && endsOn === '2025-06-30')
    .map(({ monthlyPay }) => monthlyPay);
  expect(pays.sort()).toEqual(['341.00', '744.00']);
});

test('pages of seven give every post exactly once, by end, those without an end last', async () => {
  const all = await posts({}, 7);
  expect(new Set(all.map(({ id }) => id)).size).toBe(40);
  const ends = all.map(({ endsOn }) => endsOn ?? '9999');
  expect(ends).toEqual([...ends].sort());
  expect(ends.filter((end) => end === '9999')).toHaveLength(4);
  expect(all.map(({ id }) => id)).toEqual((await posts()).map(({ id }) => id));
});

test('filters take the named day itself in; endsFrom keeps posts without an end, endsTo leaves them out', async () => {
  const ends = async (filter: object) => new Set((await posts(filter)).map(({ endsOn }) => endsOn));
  expect(await ends({ endsFrom: '2026-01-01' })).toEqual(new Set(['2026-01-01', '2026-06-30', null]));
  expect(await ends({ endsTo: '2024-12-31' })).toEqual(new Set(['2024-12-31']));
  expect(await ends({ endsTo: '2024-12-30' })).toEqual(new Set());
  expect(await posts({ division: '410526102' })).toHaveLength(3);
  expect(await posts({ matched: true })).toEqual([]);
});

test('a new end and pay in a newer export change the post and add none', async () => {
  const before = await posts();
  const text = new TextDecoder('gb18030').decode(readFileSync(LEDGER));
  const content = text.replace('护路员,2024-07-01,,1118', '护路员,2024-07-01,2025-09-30,1200.50');
  expect(await load({ name: '乡村公益性岗位台账_20251231.csv', content })).toMatchObject({
    exportedOn: '2025-12-31',
    recordsAdded: 0,
    recordsChanged: 1,
    recordsUnchanged: 39,
  });
  const changed = (await posts()).find(({ householdCode }) => householdCode === '410526002730005');
  expect(changed).toMatchObject({
    id: before.find(({ householdCode }) => householdCode === '410526002730005')?.id,
    endsOn: '2025-09-30',
    monthlyPay: '1200.50',
    source: '乡村公益性岗位台账 2025-12-31',
  });
});

test('a post that ends before it starts is loaded with a warning; an unknown form is turned away', async () => {
  const content = [
    '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴',
    '410526002730901,甲,990013195911141829,临时用工,保洁员,2025-07-01,2025-06-30,0',
    '410526002730902,乙,990067194905202394,志愿服务,护林员,2025-07-01,,100',
  ].join('\n');
  const report = await load({ name: 'posts.csv', content });
  expect(report).toMatchObject({ rowsRead: 2, rowsLoaded: 1, rowsRejected: 1 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code, node.column, node.severity])).toEqual([
    [2, 'ENDS_BEFORE_START', '到期日', 'WARNING'],
    [2, 'HOUSEHOLD_NOT_REGISTERED', null, 'WARNING'],
    [2, 'LOOKS_LIKE_CORRECTION', null, 'WARNING'],
    [3, 'NOT_LISTED', '用工形式', 'REJECTED'],
  ]);
});

test.each(['旧版.xls', '网页导出.xls'])(
  'the ledger that an office keeps as %s loads like any other',
  async (file) => {
    const kept = join(__dirname, '..', '..', '..', '..', 'packages', 'ledger', 'test', 'offices', file);
    expect(await load(kept)).toMatchObject({
      state: 'COMPLETED',
      rowsRead: 2,
      rowsRejected: 0,
      rowsLoaded: 2,
    });
    const pays = (await posts()).filter(({ householdCode }) => householdCode === '410526003730012');
    expect(pays).toMatchObject([
      { post: '保洁员', startsOn: '2025-03-01', endsOn: '2026-02-28', monthlyPay: '951.00' },
    ]);
  },
);

test('an agreement without an end and two posts of one person at once are pointed out, others are not', async () => {
  const holder = syntheticCertificate({ birthOn: '1966-03-07', sequence: 903 });
  const line = (form: string, post: string, days: string) =>
    `410526002730903,丙,${holder},${form},${post},${days},100`;
  const content = [
    '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴',
    line('协议用工', '水管员', '2025-01-01,'),
    line('临时用工', '护路员', '2024-01-01,2024-12-31'),
    line('临时用工', '门卫', '2025-12-31,2026-01-31'),
    line('临时用工', '护路员', '2024-12-31,2024-12-31'),
  ].join('\n');
  const report = await load({ name: 'posts_two.csv', content });
  expect(report).toMatchObject({ rowsLoaded: 4 });
  const found = report.findings.edges
    .map(({ node }) => [node.row, node.code])
    .filter(([, code]) => code !== 'HOUSEHOLD_NOT_REGISTERED');
  expect(found).toEqual([
    [2, 'AGREEMENT_WITHOUT_END'],
    [2, 'TWO_POSTS_AT_ONCE'],
    [3, 'TWO_POSTS_AT_ONCE'],
    [4, 'TWO_POSTS_AT_ONCE'],
    [5, 'TWO_POSTS_AT_ONCE'],
  ]);
});

test.each([
  ['乡村公益性岗位人员花名册.xlsx', 3],
  ['户编号合并.xlsx', 2],
  ['两行表头.xlsx', 1],
  ['分乡镇多个工作表.xlsx', 3],
])('of %s, as an office keeps it, every row loads', async (file, rows) => {
  const kept = join(__dirname, '..', '..', '..', '..', 'packages', 'ledger', 'test', 'offices', file);
  expect(await load(kept)).toMatchObject({
    state: 'COMPLETED',
    rowsRead: rows,
    rowsRejected: 0,
    rowsLoaded: rows,
  });
});

test('what was paid, in the masked form for the notice board, is refused whole with one sentence', async () => {
  const file = '2025年第三季度乡村公益性岗位补贴发放公示表.xlsx';
  const kept = join(__dirname, '..', '..', '..', '..', 'packages', 'ledger', 'test', 'offices', file);
  expect(await employment.load('employment@410526', 'welfare-post-payment', kept)).toMatchObject({
    state: 'FAILED',
    rowsLoaded: 0,
    failure: expect.stringContaining('公示'),
    findings: { totalCount: 0 },
  });
});
