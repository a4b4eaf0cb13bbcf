import { BlindIndex, nameIndex } from '@dixian/personal-data';
import { type LedgerEnvironment, systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';

const FIRST = '0199a1b2-0000-7000-8000-000000000001';
const SECOND = '0199a1b2-0000-7000-8000-000000000002';
const [CODE, OTHER_CODE] = ['410526002730901', '410526002730902'];
const VILLAGE = '410526002201';
const [JIA, YI] = ['990013195911141829', '990067194905202394'];

let employment: ServiceUnderTest<LedgerEnvironment>;
// The key that services under test have.
const index = new BlindIndex(Buffer.alloc(32, 7));

beforeEach(async () => {
  employment = await runningService(service, { now: '2025-12-01' });
});
afterEach(() => employment?.drop());

const HEADER = '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴';
const row = (code: string, name: string, number: string, rest = '临时用工,护林员,2025-03-01,,900') =>
  `${code},${name},${number},${rest}`;

const load = (name: string, ...rows: string[]) =>
  employment.load('employment@410526', 'public-welfare-posts', {
    name,
    content: [HEADER, ...rows].join('\n'),
  });

const person = (id: string, number: string, name?: string) => ({
  id,
  certificateIndex: index.of(number).toString('hex'),
  ...(name && { nameIndex: nameIndex(index, number, name)?.toString('hex') ?? '' }),
});

let version = 0;
const register = (id: string, code: string, persons: ReturnType<typeof person>[], divisionCode = VILLAGE) =>
  employment.deliver('household-registered', {
    households: [{ id, code, divisionCode, version: ++version, persons }],
  });

interface Row {
  household_id: string | null;
  household_code: string | null;
  placed_by: string | null;
  monthly_pay: bigint;
  ends_on: string | null;
  speaks_for: string;
}
const rows = () =>
  employment.service.parts.workerDb.read(systemScope, (s) =>
    s.query<Row>(
      `SELECT household_id, household_code, placed_by, monthly_pay, ends_on, speaks_for
       FROM public_welfare_post ORDER BY post, starts_on, certificate_index`,
    ),
  );
const numbersWaiting = () =>
  employment.service.parts.workerDb.write(systemScope, async (s) => {
    await s.query(`SELECT set_config('dixian.matching', 'on', true)`);
    return s.query<{ number: Buffer; division_code: string }>(
      'SELECT number, division_code FROM waiting_number',
    );
  });
const codesOf = (report: Awaited<ReturnType<typeof load>>) =>
  report.findings.edges.map(({ node }) => node.code);

const HOME = person('0199a1b2-0000-7000-8000-000000000011', JIA, '甲');

test.each([
  ['both agree', row(CODE, '甲', JIA), 'CODE_AND_NUMBER', []],
  ['the number alone', row('', '甲', JIA), 'NUMBER', []],
  [
    'a code that is nobody’s gives way to the number',
    row(OTHER_CODE, '甲', JIA),
    'NUMBER',
    ['PLACED_BY_NUMBER'],
  ],
  ['a disability card', row('', '甲', `${JIA}43`), 'CARD', []],
  [
    'the code alone, of somebody who is not registered',
    row(CODE, '乙', YI),
    'CODE',
    ['PERSON_NOT_IN_HOUSEHOLD'],
  ],
])('a row is placed by what its household is known by, and says so: %s', async (_, line, rule, remarks) => {
  await register(FIRST, CODE, [HOME]);
  const report = await load('posts_20251101.csv', line);
  expect(report).toMatchObject({ rowsLoaded: 1, rowsUnmatched: 0, placements: [{ rule, rows: 1 }] });
  expect(codesOf(report)).toEqual(remarks);
  expect(await rows()).toMatchObject([{ household_id: FIRST, placed_by: rule }]);
});

test('a code and a number of different households wait, and so does a number that stands in two', async () => {
  await register(FIRST, CODE, [HOME]);
  await register(SECOND, OTHER_CODE, [person('0199a1b2-0000-7000-8000-000000000022', YI)]);
  const contradiction = await load('posts_20251101.csv', row(OTHER_CODE, '甲', JIA));
  expect(contradiction).toMatchObject({ rowsLoaded: 1, rowsUnmatched: 1, placements: [] });
  expect(codesOf(contradiction)).toEqual(['CODE_AND_NUMBER_DISAGREE']);
  await register(SECOND, OTHER_CODE, [person('0199a1b2-0000-7000-8000-000000000023', JIA)]);
  expect(
    codesOf(await load('other_20251101.csv', row('', '甲', JIA, '临时用工,保洁员,2025-03-01,,900'))),
  ).toEqual(['PERSON_IN_SEVERAL_HOUSEHOLDS', 'TWO_POSTS_AT_ONCE']);
});

test('another name of the person is said, a masked one says nothing, and no name travels', async () => {
  await register(FIRST, CODE, [HOME]);
  expect(codesOf(await load('posts_20251101.csv', row(CODE, '丙', JIA)))).toEqual(['NAME_DIFFERS']);
  expect(codesOf(await load('posts_20251102.csv', row(CODE, ' 甲', JIA)))).toEqual([]);
});

test('a row that waits keeps its number sealed, in sight of matching alone, until its household claims it by number', async () => {
  const report = await load('posts_20251101.csv', row('', '甲', JIA));
  expect(report).toMatchObject({ rowsUnmatched: 1, findings: { totalCount: 1 } });
  expect(codesOf(report)).toEqual(['HOUSEHOLD_NOT_REGISTERED']);
  const { workerDb } = employment.service.parts;
  expect(await workerDb.read(systemScope, (s) => s.query('SELECT * FROM waiting_number'))).toEqual([]);
  const [waiting, ...more] = await numbersWaiting();
  expect(more).toEqual([]);
  expect(waiting?.number.includes(JIA)).toBe(false);
  // A county that has got another code: the row and its number are found there.
  await employment.deliver('division-recoded', {
    divisionId: FIRST,
    oldCode: '410526',
    newCode: '410582',
    from: '2025-12-01',
  });
  expect(await numbersWaiting()).toMatchObject([{ division_code: '410582' }]);
  await register(FIRST, CODE, [HOME], '500235216205');
  expect(await rows()).toMatchObject([{ household_id: null }]);
  await register(SECOND, OTHER_CODE, [person('0199a1b2-0000-7000-8000-000000000024', JIA)], '410582002201');
  expect(await rows()).toMatchObject([
    { household_id: SECOND, household_code: OTHER_CODE, placed_by: 'NUMBER' },
  ]);
  expect(await numbersWaiting()).toEqual([]);
});

test('a number goes with the row that is deleted', async () => {
  await load('posts_20251101.csv', row('', '甲', JIA), row('', '乙', YI));
  expect(await numbersWaiting()).toHaveLength(2);
  await employment.service.parts.workerDb.write(systemScope, (s) =>
    s.query('DELETE FROM public_welfare_post WHERE certificate_index = $1', [index.of(YI)]),
  );
  expect(await numbersWaiting()).toHaveLength(1);
});

test('an older ledger never beats a newer one, in whatever order they come, and says so', async () => {
  await register(FIRST, CODE, [HOME]);
  const pay = (amount: number) => row(CODE, '甲', JIA, `临时用工,护林员,2025-03-01,,${amount}`);
  await load('posts_20251101.csv', pay(900));
  const older = await load('posts_20250301.csv', pay(500));
  expect(older).toMatchObject({ recordsChanged: 0, rowsOlder: 1 });
  expect(codesOf(older)).toEqual(['OLDER_THAN_HELD']);
  expect(await rows()).toMatchObject([{ monthly_pay: 90000n, speaks_for: '2025-11-01' }]);
  // What a later day confirms, a day between cannot change.
  await load('posts_20251130.csv', pay(900));
  expect(await load('posts_20251115.csv', pay(700))).toMatchObject({ rowsOlder: 1 });
  // Without a day the file speaks for that of loading.
  expect(await load('posts.csv', pay(950))).toMatchObject({ recordsChanged: 1, rowsOlder: 0 });
  expect(await load('posts_20251130.csv', pay(100))).toMatchObject({ recordsChanged: 0, rowsOlder: 1 });
  expect(await load('posts_20251201.csv', pay(960))).toMatchObject({ recordsChanged: 1 });
});

test('a file of a day that has not come is refused as a whole', async () => {
  const report = await load('posts_20261130.csv', row(CODE, '甲', JIA));
  expect(report).toMatchObject({ state: 'FAILED', rowsLoaded: 0 });
  expect(report.failure).toContain('2026-11-30');
});

test('a start that was corrected is flagged as the likely correction of the record, which it names', async () => {
  await register(FIRST, CODE, [HOME]);
  await load('posts_20251101.csv', row(CODE, '甲', JIA));
  const report = await load('posts_20251102.csv', row(CODE, '甲', JIA, '临时用工,护林员,2025-04-01,,900'));
  expect(report).toMatchObject({ recordsAdded: 1 });
  expect(report.findings.edges.map(({ node }) => [node.code, node.looksLike !== null])).toEqual([
    ['LOOKS_LIKE_CORRECTION', true],
    // As long as both stand they overlap.
    ['TWO_POSTS_AT_ONCE', false],
  ]);
});

test('ledger and register leave the same in any order', async () => {
  const lines = [row(CODE, '甲', JIA), row('', '乙', YI)];
  const persons = [HOME, person('0199a1b2-0000-7000-8000-000000000012', YI)];
  await load('posts_20251101.csv', ...lines);
  await register(FIRST, CODE, persons);
  const after = await rows();
  await employment.service.parts.workerDb.write(systemScope, async (s) => {
    await s.query('DELETE FROM public_welfare_post');
  });
  await load('again_20251101.csv', ...lines);
  expect(await rows()).toEqual(after);
  expect(after.map(({ placed_by }) => placed_by).sort()).toEqual(['CODE_AND_NUMBER', 'NUMBER']);
});

const waitingOf = async (report: { id: string }, account = 'employment@410526') => {
  const { data, errors } = await employment.ask<{
    employmentImport: { waitingRows: { totalCount: number; edges: { node: Waiting }[] } };
  }>(
    account,
    `query ($id: ID!) { employmentImport(id: $id) { waitingRows(first: 5) { totalCount edges { node {
       id ledger row householdCode divisionCode township village since reason namesakes { sought } } } } } }`,
    { id: report.id },
  );
  expect(errors).toBeUndefined();
  return data.employmentImport.waitingRows.edges.map(({ node }) => node);
};
interface Waiting {
  id: string;
  row: number | null;
  reason: string;
  namesakes: { sought: string } | null;
}

const give = async (input: object, account = 'employment@410526') => {
  const { data } = await employment.ask<{ given: Record<string, unknown> }>(
    account,
    `mutation ($input: MatchWaitingRowInput!) { given: matchEmploymentRow(input: $input) {
       ... on WaitingRowMatched { household { id } person { id } }
       ... on InvalidInput { code fields { path code } } ... on NotFound { field code } ... on UserError { code } } }`,
    { input: { reason: '与村里核对过，身份证号录错一位', ...input } },
  );
  return data.given;
};

test('a row that waits is listed with its place and why; whom somebody chooses gets it, once, and rows of its number after it', async () => {
  await register(FIRST, CODE, [HOME]);
  await register(SECOND, OTHER_CODE, [person('0199a1b2-0000-7000-8000-000000000022', JIA)]);
  const file = (amount: number) =>
    employment.load('employment@410526', 'public-welfare-posts', {
      name: `posts_2025110${amount % 7}.csv`,
      content: [
        `乡镇,村,${HEADER}`,
        `古城镇,东孔庄村,${row('', '甲', YI, `临时用工,护林员,2025-03-01,,${amount}`)}`,
        `,,${row('', '甲', JIA, '临时用工,保洁员,2025-03-01,,900')}`,
      ].join('\n'),
    });
  const report = await file(900);
  const [waiting, several] = await waitingOf(report);
  const id = waiting?.id ?? '';
  expect(waiting).toMatchObject({
    ...{ ledger: 'public-welfare-posts', row: 2, householdCode: null, divisionCode: '410526' },
    ...{ township: '古城镇', village: '东孔庄村', reason: 'HOUSEHOLD_NOT_REGISTERED' },
    namesakes: { sought: expect.stringMatching(/^[\w-]+$/) },
  });
  expect(several).toMatchObject({ township: null, reason: 'PERSON_IN_SEVERAL_HOUSEHOLDS' });
  expect(
    await give({
      ...{ rowId: id, householdId: FIRST, personId: '0199a1b2-0000-7000-8000-000000000022' },
      ...{ reason: ' ', idempotencyKey: 'wrong' },
    }),
  ).toMatchObject({
    fields: [
      { path: 'personId', code: 'PERSON_NOT_IN_HOUSEHOLD' },
      { path: 'reason', code: 'REQUIRED' },
    ],
  });
  const chosen = { rowId: id, householdId: FIRST, personId: HOME.id, idempotencyKey: 'chosen' };
  expect(await give(chosen, 'employment@410522')).toMatchObject({ code: 'NOT_FOUND', field: 'rowId' });
  expect(await give(chosen, 'health@410526')).toMatchObject({ code: 'NOT_PERMITTED' });
  const given = { household: { id: FIRST }, person: { id: HOME.id } };
  expect(await give(chosen)).toEqual(given);
  expect(await give(chosen)).toEqual(given);
  expect(await give({ ...chosen, idempotencyKey: 'again' })).toMatchObject({ code: 'WAITS_NO_MORE' });
  expect(await numbersWaiting()).toHaveLength(1);
  expect(await waitingOf(report)).toEqual([several]);
  const placed = { household_id: FIRST, household_code: CODE, placed_by: 'PROPOSAL' };
  expect(await rows()).toContainEqual(expect.objectContaining(placed));
  const persons = () =>
    employment.service.parts.workerDb.read(systemScope, (s) =>
      s.query(
        'SELECT p.person_id, reason, account FROM matched_row JOIN public_welfare_post p ON p.id = row_id',
      ),
    );
  // The register tells of the household again, and the ledger comes again with another pay.
  await register(FIRST, CODE, [HOME], '410526002202');
  const again = await file(901);
  expect(again).toMatchObject({ recordsAdded: 0, recordsChanged: 1, rowsUnmatched: 1 });
  expect(again.placements).toEqual([{ rule: 'PROPOSAL', rows: 1 }]);
  expect(await persons()).toEqual([
    {
      person_id: HOME.id,
      reason: '与村里核对过，身份证号录错一位',
      account: expect.stringContaining('employment'),
    },
  ]);
  const later = await load('other_20251102.csv', row('', '甲', YI, '临时用工,水管员,2025-05-01,,900'));
  expect(later).toMatchObject({ rowsUnmatched: 0, placements: [{ rule: 'PROPOSAL', rows: 1 }] });
});
