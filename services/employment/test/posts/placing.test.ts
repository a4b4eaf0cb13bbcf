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
