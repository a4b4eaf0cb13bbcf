import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const HEADER = '项目编号,类别,投资额,支出进度,资金层级';
const ACTUALS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target {
  id financeActual { value part whole previousYear countedOn } } } }`;

let finance: ServiceUnderTest;

beforeAll(async () => {
  finance = await runningService(service, { now: '2026-02-01' });
  const ledger = (year: number, ...rows: string[]) => ({
    name: `衔接资金项目_${year}.csv`,
    content: [HEADER, ...rows].join('\n'),
  });
  await finance.load(
    'finance@419001',
    'fund-projects',
    ledger(2024, 'A1,产业发展,50010.00,100,中央', 'A2,基础设施,49990.00,100,省级'),
  );
  await finance.load(
    'finance@419001',
    'fund-projects',
    ledger(
      2025,
      'A1,产业发展,6999999.99,50,中央',
      'A2,基础设施,3000000.01,50,中央',
      'A3,产业发展,1.00,50,示范区级',
    ),
  );
  await finance.load('finance@410526', 'fund-projects', ledger(2025, 'B1,基础设施,90000.00,0,中央'));
  await finance.load('finance@410522', 'fund-projects', ledger(2025, 'C1,产业发展,90000.00,0,省级'));
});
afterAll(() => finance?.drop());

interface Actual {
  value: string;
  previousYear: string | null;
}

async function actuals(account: string, targets: { id: string; divisionCode?: string; asOf?: string }[]) {
  const of = targets.map((target) => ({
    __typename: 'Target',
    divisionCode: '419001',
    asOf: '2025-12-31',
    ...target,
  }));
  const { data, errors } = await finance.ask<{ _entities: ({ financeActual: Actual | null } | null)[] }>(
    account,
    ACTUALS,
    { of },
  );
  return { found: data._entities.map((target) => target?.financeActual ?? null), errors };
}

const SHARE = { id: 'central-fund-industry-share' };

test('JY-2025-2.5g: one fen short of 70 % of the central funds reads as less, exactly', async () => {
  expect((await actuals('county@419001', [SHARE])).found).toEqual([
    {
      value: '69.99',
      part: '6999999.99',
      whole: '10000000.00',
      previousYear: null,
      countedOn: '2025-12-31',
    },
  ]);
});

test('JY-2025-2.5f, JY-2025-4.11a: amounts of the year beside those of the year before', async () => {
  const { found } = await actuals('finance@419001', [{ id: 'industry-amount' }, { id: 'linked-funds' }]);
  expect(found).toMatchObject([
    { value: '7000000.99', previousYear: '50010.00' },
    { value: '10000001.00', previousYear: '100000.00' },
  ]);
  const { found: first } = await actuals('finance@419001', [{ id: 'linked-funds', asOf: '2024-07-01' }]);
  expect(first).toMatchObject([{ value: '100000.00', previousYear: null }]);
});

test('the three targets of one place and year take one statement', async () => {
  const statements: string[] = [];
  const stop = finance.service.parts.db.onStatement((sql) => statements.push(sql));
  await actuals('county@419001', [SHARE, { id: 'industry-amount' }, { id: 'linked-funds' }]);
  stop();
  expect(statements.filter((sql) => sql.includes('fund_project'))).toHaveLength(1);
});

test('null where nothing is on record, without central funds, and for targets of others', async () => {
  const { found, errors } = await actuals('province@41', [
    { ...SHARE, asOf: '2023-12-31' },
    { ...SHARE, asOf: '2026-01-15' },
    { ...SHARE, divisionCode: '410526' },
    { ...SHARE, divisionCode: '410522' },
    { id: 'employment-scale' },
    { ...SHARE, asOf: 'today' },
  ]);
  expect(found).toEqual([null, null, expect.objectContaining({ value: '0.00' }), null, null, null]);
  expect(errors).toBeUndefined();
});

test('a caller of a part never gets the part as the whole; other departments get nothing', async () => {
  expect((await actuals('township@419001002', [SHARE])).found).toEqual([null]);
  expect((await actuals('county@410526', [SHARE])).found).toEqual([null]);
  const { found, errors } = await actuals('health@419001', [SHARE, { id: 'zero-dropouts' }]);
  expect(found).toEqual([null, null]);
  expect(errors).toEqual([
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) }),
  ]);
});
