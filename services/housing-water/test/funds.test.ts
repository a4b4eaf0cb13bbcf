import { join } from 'node:path';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../src/service';

const LEDGER = join(__dirname, '..', '..', '..', 'demo', 'an-yang-2025', '农村危房改造台账_2025.xlsx');
const HOUSING = 'housing@410526';
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const CODE = '410526002730001';
const VILLAGE = '410526002201';

let housing: ServiceUnderTest;

beforeAll(async () => {
  housing = await runningService(service, { now: '2026-01-15' });
});
afterAll(() => housing?.drop());

const DUE = `query ($asOf: Date) { renovationFundsDue(asOf: $asOf) { year dueOn projects granted paid due outstanding
  dueComplete outstandingComplete dueUnmatched exempt exemptOutstanding clauses { id } } }`;

test('AY-2025-3.3.3a, 3.3.3b: of the county’s 20 projects 16 are due with 250,000.00, and 23,000.00 are exempt', async () => {
  await housing.load(HOUSING, 'renovations', LEDGER);
  const { data } = await housing.ask<{ renovationFundsDue: object }>(HOUSING, DUE);
  expect(data.renovationFundsDue).toEqual({
    year: 2025,
    dueOn: '2025-12-31',
    projects: 20,
    granted: '407000.00',
    paid: '134000.00',
    due: 16,
    outstanding: '250000.00',
    dueComplete: 10,
    outstandingComplete: '138000.00',
    dueUnmatched: 16,
    exempt: 2,
    exemptOutstanding: '23000.00',
    clauses: expect.arrayContaining([{ id: 'AY-2025-3.3.3a' }, { id: 'AY-2025-3.3.3b' }]),
  });
  const list = async (filter: object) => {
    const { data: found } = await housing.ask<{ renovations: { totalCount: number } }>(
      HOUSING,
      'query ($filter: RenovationFilter) { renovations(filter: $filter) { totalCount edges { node { id } } } }',
      { filter },
    );
    return found.renovations.totalCount;
  };
  expect(await list({ due: true })).toBe(16);
  expect(await list({ due: false })).toBe(4);
  expect(await list({ crossYear: true })).toBe(2);
  expect(await list({ moved: true })).toBe(0);
  expect(await list({ due: true, complete: true })).toBe(10);
  expect(await list({ key: true })).toBe(0);
  expect((await housing.ask('finance@410526', DUE)).errors).toHaveLength(1);
});

const header = '户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额,验收日';
const file = (day: string, ...rows: string[]) => ({
  name: `农村危房改造台账_${day.replaceAll('-', '')}.csv`,
  content: [header, ...rows].join('\n'),
});

async function standing(periods: ReturnType<typeof period>[], version: number) {
  await housing.deliver('household-standing', {
    households: [{ householdId: HOUSEHOLD, divisionCode: VILLAGE, version, periods }],
  });
}

const period = (identifiedOn: string, eliminatedOn: string | null) => ({
  periodId: '0199a1b2-0000-7000-8000-00000000aaaa',
  identifiedOn,
  eliminatedOn,
  monthOnly: false,
  category: null,
});

const told = (work: () => Promise<unknown>) =>
  toldMeanwhile(
    housing.service,
    ['obligation-triggered', 'obligation-met', 'task-changed', 'money-paid'],
    async () => {
      await work();
    },
  );

test('AY-2025-3.3.3a: the money of a key household is an obligation and a task; paid in full on 01-02 it is met late', async () => {
  await housing.deliver('household-registered', {
    households: [{ id: HOUSEHOLD, code: CODE, divisionCode: VILLAGE, version: 1, persons: [] }],
  });
  const row = `${CODE},D,2025-03-01,2025-10-31,2025-10-15,20000,15000,2025-10-20`;
  const before = await told(() => housing.load(HOUSING, 'renovations', file('2025-11-15', row)));
  expect(itemsTold(before, 'obligation-triggered')).toEqual([]);
  expect(itemsTold(before, 'task-changed')).toEqual([
    expect.objectContaining({ kind: 'PAY_RENOVATION', openedOn: '2025-10-20', dueOn: null }),
  ]);
  const known = await told(() => standing([period('2025-05-01', '2025-08-01')], 1));
  expect(itemsTold(known, 'obligation-triggered')).toEqual([
    expect.objectContaining({
      kind: 'RENOVATION_FUNDS',
      householdId: HOUSEHOLD,
      triggeredOn: '2025-03-01',
      sector: 'housing',
    }),
  ]);
  expect(itemsTold(known, 'task-changed')).toEqual([
    expect.objectContaining({ dueOn: '2025-12-31', clauseIds: ['AY-2025-3.3.3a'] }),
  ]);
  const id = await renovationId();
  const first = await told(async () => {
    expect(await pay(id, { amount: '4999.99', occurredOn: '2025-12-31' })).toMatchObject({
      renovation: { funds: { outstanding: '0.01', dueOn: '2025-12-31' } },
    });
  });
  expect(itemsTold(first, 'money-paid')).toEqual([
    expect.objectContaining({
      amount: '4999.99',
      right: '农村危房改造补助',
      source: '三保障和饮水安全专项资金',
      level: 'COUNTY',
      department: '住建',
      withdrawn: false,
    }),
  ]);
  expect(await pay(id, { amount: '0.02' })).toMatchObject({
    code: 'AMOUNT_EXCEEDED',
    available: '0.01',
    over: '0.01',
  });
  expect(await pay(id, { amount: '0.01', fundSource: '彩票公益金' })).toMatchObject({
    code: 'SOURCE_NOT_ALLOWED',
    allowed: expect.arrayContaining(['三保障和饮水安全专项资金']),
  });
  expect(await pay(id, { amount: '0.00' })).toMatchObject({ code: 'NOT_POSITIVE', field: 'amount' });
  expect(await pay(id, {}, 'water@410526')).toMatchObject({ code: 'NOT_PERMITTED' });
  const last = await told(() => pay(id, { amount: '0.01', occurredOn: '2026-01-02' }));
  expect(itemsTold(last, 'obligation-met')).toEqual([expect.objectContaining({ metOn: '2026-01-02' })]);
  expect(itemsTold(last, 'task-changed')).toEqual([expect.objectContaining({ closedOn: '2026-01-15' })]);
});

test('AY-2025-3.3.3b: a plan moved beyond the year stops the duty and is flagged', async () => {
  const row = (planned: string) => `${CODE},D,2025-04-01,${planned},,20000,0,`;
  await housing.load(HOUSING, 'renovations', file('2025-11-20', row('2025-11-30')));
  let report: unknown;
  const moved = await told(async () => {
    report = await housing.load(HOUSING, 'renovations', file('2025-12-20', row('2026-02-28')));
  });
  expect(report).toMatchObject({ findings: { totalCount: 1 } });
  expect(itemsTold(moved, 'obligation-met')).toEqual([
    expect.objectContaining({ stoppedAs: 'NOT_REQUIRED' }),
  ]);
});

test('a ledger of payments is linked to its renovation, and what was told by hand already is the same payment', async () => {
  const payments = {
    name: '农村危房改造资金拨付台账_20260110.csv',
    content: [
      '户编号,开工日,拨付日期,拨付金额,资金来源,资金层级',
      `${CODE},2025-03-01,2025-12-31,4999.99,三保障和饮水安全专项资金,县级`,
      `${CODE},2025-04-01,2025-12-01,7000,三保障和饮水安全专项资金,县级`,
      `${CODE},2025-07-07,2025-12-01,100,三保障和饮水安全专项资金,县级`,
      `${CODE},2025-04-01,2026-01-11,1,三保障和饮水安全专项资金,县级`,
    ].join('\n'),
  };
  const report = await housing.load(HOUSING, 'renovation-payments', payments);
  expect(report).toMatchObject({ rowsLoaded: 3, rowsRejected: 1, recordsAdded: 2 });
  const { data } = await housing.ask<{ renovations: { edges: { node: object }[] } }>(
    HOUSING,
    `{ renovations(filter: { matched: true }, orderBy: { field: STARTED_ON }) { edges { node { startedOn
       funds { paid outstanding exempt year decision { flags { code } } } payments { amount paidOn } } } } }`,
  );
  expect(data.renovations.edges.map(({ node }) => node)).toMatchObject([
    { startedOn: '2025-03-01', funds: { paid: '20000.00', outstanding: '0.00' } },
    {
      startedOn: '2025-04-01',
      funds: { paid: '7000.00', exempt: true, decision: { flags: [{ code: 'PLAN_MOVED' }] } },
      payments: [{ amount: '7000.00', paidOn: '2025-12-01' }],
    },
  ]);
});

async function renovationId(): Promise<string> {
  const { data } = await housing.ask<{ renovations: { edges: { node: { id: string } }[] } }>(
    HOUSING,
    '{ renovations(filter: { matched: true }) { edges { node { id } } } }',
  );
  return data.renovations.edges[0]?.node.id ?? '';
}

let keys = 0;
async function pay(renovation: string, change: object, account = HOUSING): Promise<object> {
  const { data, errors } = await housing.ask<{ recordRenovationPayment: object }>(
    account,
    `mutation ($input: RecordRenovationPaymentInput!) { recordRenovationPayment(input: $input) { __typename
       ... on UserError { code } ... on InvalidInput { field } ... on AmountExceeded { available over }
       ... on SourceNotAllowed { allowed } ... on RenovationPaid { renovation { funds { outstanding dueOn } } } } }`,
    {
      input: {
        renovationId: renovation,
        householdId: HOUSEHOLD,
        amount: '1.00',
        fundSource: '三保障和饮水安全专项资金',
        fundLevel: 'COUNTY',
        occurredOn: '2025-12-31',
        idempotencyKey: `pay-${keys++}`,
        ...change,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.recordRenovationPayment;
}
