import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  everyNode,
  type LedgerFile,
  type PageOf,
  runningService,
  type ServiceUnderTest,
} from '@dixian/testkit';
import { service } from '../src/service';

const LEDGER = join(__dirname, '..', '..', '..', 'demo', 'ji-yuan-2025', '农村低保发放_2025.csv');
// The one household of the synthetic ledger whose 2025-06 is printed twice.
const TWICE = '419001002770043';

let assistance: ServiceUnderTest;

beforeAll(async () => {
  assistance = await runningService(service, { now: '2025-12-31' });
});

afterAll(() => assistance?.drop());

const load = (file: LedgerFile) => assistance.load('civil-affairs@419001', 'allowance-payments', file);
const ledgerText = () => new TextDecoder('gb18030').decode(readFileSync(LEDGER));

interface Payment {
  id: string;
  householdCode: string;
  month: string;
  approved: string;
  paid: string;
  shortfall: string;
}

function payments(filter: object = {}, first = 200): Promise<Payment[]> {
  return everyNode(async (after) => {
    const { data } = await assistance.ask<{ payments: PageOf<Payment> }>(
      'county@419001',
      `query ($filter: AllowancePaymentFilter, $first: Int, $after: String) {
         payments: allowancePayments(filter: $filter, first: $first, after: $after) {
           pageInfo { hasNextPage endCursor }
           edges { node { id householdCode month tier coveredPersons approved paid shortfall source } } } }`,
      { filter, first, after },
    );
    return data.payments;
  });
}

test('the ledger of 25 payments loads whole and a second time changes nothing', async () => {
  expect(await load(LEDGER)).toMatchObject({
    state: 'COMPLETED',
    rowsRead: 25,
    rowsLoaded: 25,
    rowsRejected: 0,
    recordsAdded: 25,
    findings: { totalCount: 26 },
  });
  expect(await load(LEDGER)).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 25 });
});

test('JY-2025-1.1m: 10 of 25 rows are short by 2,757.00, and 8 of 19 households by their newest month', async () => {
  const fen = (amount: string) => BigInt(amount.replace('.', ''));
  const all = await payments();
  const sum = (rows: readonly Payment[], of: 'approved' | 'paid' | 'shortfall') =>
    rows.reduce((total, row) => total + fen(row[of]), 0n);
  const short = all.filter(({ shortfall }) => fen(shortfall) > 0n);
  expect([sum(all, 'approved'), sum(all, 'paid')]).toEqual([980_000n, 704_300n]);
  expect([short.length, sum(short, 'shortfall')]).toEqual([10, 275_700n]);
  const codes = [...new Set(all.map(({ householdCode }) => householdCode))].sort();
  expect(codes).toHaveLength(19);
  const { deliver } = assistance;
  await deliver('household-registered', {
    households: codes.map((code, index) => ({
      id: `0199a1b2-0000-7000-8000-0000000009${String(index).padStart(2, '0')}`,
      code,
      divisionCode: `${code.slice(0, 9)}201`,
      version: 1,
      persons: [],
    })),
  });
  const { data } = await assistance.ask<{ _entities: { paidInFull: { outcome: string } }[] }>(
    'civil-affairs@419001',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { paidInFull { outcome } } } }',
    {
      of: codes.map((_, index) => ({
        __typename: 'Household',
        id: `0199a1b2-0000-7000-8000-0000000009${String(index).padStart(2, '0')}`,
      })),
    },
  );
  const outcomes = data._entities.map(({ paidInFull }) => paidInFull.outcome);
  expect(outcomes.filter((outcome) => outcome === 'REFUSED')).toHaveLength(8);
  expect(outcomes.filter((outcome) => outcome === 'GRANTED')).toHaveLength(11);
});

test('JY-2025-1.1m: a payment shows what was approved but not paid', async () => {
  const [payment] = (await payments()).filter(({ householdCode }) => householdCode === '419001001770037');
  expect(payment).toMatchObject({
    month: '2025-05',
    tier: 'B',
    coveredPersons: 6,
    approved: '590.00',
    paid: '354.00',
    shortfall: '236.00',
    source: '农村低保发放 2025-12-31',
  });
});

test('a month that is printed twice for a household is kept twice', async () => {
  const twice = (await payments({ month: '2025-06' })).filter(({ householdCode }) => householdCode === TWICE);
  expect(twice.map(({ approved }) => approved).sort()).toEqual(['333.00', '428.00']);
});

test('pages of four give every payment exactly once, newest month first', async () => {
  const all = await payments({}, 4);
  expect(new Set(all.map(({ id }) => id)).size).toBe(25);
  const order = all.map(({ month, id }) => `${month} ${id}`);
  expect(order).toEqual([...order].sort().reverse());
});

test('short months and months paid in full are the whole', async () => {
  const [short, full] = [await payments({ short: true }), await payments({ short: false })];
  expect([short.length, full.length]).toEqual([10, 15]);
  expect(new Set(full.map(({ shortfall }) => shortfall))).toEqual(new Set(['0.00']));
  expect(short.every(({ shortfall }) => shortfall !== '0.00')).toBe(true);
  expect(await payments({ short: true, month: '2025-06' })).toHaveLength(2);
  expect(await payments({ division: '419001004' })).toHaveLength(5);
});

test('a month paid later in a newer export changes the payment and adds none', async () => {
  const before = (await payments({ month: '2025-05' })).find(({ householdCode }) => householdCode === TWICE);
  const content = ledgerText().replace(`${TWICE},A,3,260,2025-05,0`, `${TWICE},A,3,260,2025-05,259.99`);
  expect(await load({ name: '农村低保发放_20251231.csv', content })).toMatchObject({
    exportedOn: '2025-12-31',
    recordsAdded: 0,
    recordsChanged: 1,
    recordsUnchanged: 24,
  });
  const after = (await payments({ month: '2025-05' })).find(({ householdCode }) => householdCode === TWICE);
  expect(after).toMatchObject({ id: before?.id, paid: '259.99', shortfall: '0.01' });
});

test('rows without a month, an amount or a person are turned away one by one', async () => {
  const [header] = ledgerText().split(/\r?\n/);
  const content = [
    header,
    '419001002770901,A,1,300,2025-13,300',
    '419001002770902,A,1,-0.01,2025-01,0',
    '419001002770903,A,0,300,2025-01,300',
    '419001002770904,A,1,300,2025-01,300.00',
  ].join('\n');
  const report = await load({ name: 'payments.csv', content });
  expect(report).toMatchObject({ rowsRead: 4, rowsLoaded: 1, rowsRejected: 3 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code, node.column])).toEqual([
    [2, 'NOT_A_MONTH', '月份'],
    [3, 'NEGATIVE_AMOUNT', '月核定金额'],
    [4, 'BELOW_MINIMUM', '保障人数'],
    [5, 'HOUSEHOLD_NOT_REGISTERED', null],
  ]);
});

test('what a person should look at is said, and every row is kept', async () => {
  const [header] = ledgerText().split(/\r?\n/);
  const code = '419001002770911';
  await assistance.deliver('household-registered', {
    households: [
      {
        id: '0199a1b2-0000-7000-8000-000000000991',
        code,
        divisionCode: '419001002201',
        version: 1,
        persons: [{ id: '0199a1b2-0000-7000-8000-000000000992', certificateIndex: '0f' }],
      },
    ],
  });
  const report = await load({
    name: '农村低保发放_20251130.csv',
    content: [
      header,
      `${code},A,1,300,2025-10,300.01`,
      `${code},A,1,0,2025-09,1`,
      `${code},A,2,300,2025-08,300`,
      `${code},四档,1,300,2025-07,300`,
      `${code},A,1,300,2025-06,300`,
      `${code},A,1,300,2025-06,200`,
      `${code},A,1,300,2025-12,300`,
    ].join('\n'),
  });
  expect(report).toMatchObject({ rowsRead: 7, rowsLoaded: 6, rowsRejected: 1 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code]).sort()).toEqual([
    [2, 'PAID_ABOVE_APPROVED'],
    [3, 'PAID_WITHOUT_APPROVAL'],
    [4, 'COVERED_ABOVE_REGISTERED'],
    [5, 'WORD_UNKNOWN'],
    [7, 'MONTH_TWICE'],
    [8, 'AFTER_EXPORT_DAY'],
  ]);
  const rows = (await payments()).filter(({ householdCode }) => householdCode === code);
  expect(rows).toHaveLength(6);
});

test('全额 is a tier of its own, and of an unknown word nothing is said', async () => {
  const { data } = await assistance.ask<{ _entities: { allowances: { tier: string | null }[] }[] }>(
    'civil-affairs@419001',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { allowances(asOf: "2025-07-31") { tier } } } }`,
    { of: [{ __typename: 'Household', id: '0199a1b2-0000-7000-8000-000000000991' }] },
  );
  expect(data._entities[0]?.allowances).toEqual([{ tier: null }]);
  const [header] = ledgerText().split(/\r?\n/);
  await load({
    name: '农村低保发放_20251231.csv',
    content: `${header}\n419001002770911,全额,1,300,2025-11,300`,
  });
  const now = await assistance.ask<{ _entities: { allowances: { tier: string | null }[] }[] }>(
    'civil-affairs@419001',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { allowances(asOf: "2025-11-30") { tier } } } }`,
    { of: [{ __typename: 'Household', id: '0199a1b2-0000-7000-8000-000000000991' }] },
  );
  expect(now.data._entities[0]?.allowances).toEqual([{ tier: 'FULL' }]);
});

test('a list of several kinds (救助类别) states a grant of each, which its months and the list tell apart; a kind on no list is refused', async () => {
  const id = '0199a1b2-0000-7000-8000-000000000993';
  const code = '419001002770912';
  await assistance.deliver('household-registered', {
    households: [{ id, code, divisionCode: '419001002201', version: 1, persons: [] }],
  });
  const report = await load({
    name: '农村低保发放_20251130.csv',
    content: [
      '户编号,救助类别,低保档次,保障人数,月核定金额,月份,月发放金额',
      `${code},农村低保,B,2,400,2025-10,400`,
      `${code},分散供养,,1,956,2025-10,900`,
      `${code},城镇低保,B,1,400,2025-10,400`,
    ].join('\n'),
  });
  expect(report).toMatchObject({ rowsLoaded: 2, rowsRejected: 1 });
  expect(report.findings.edges.map(({ node }) => node.severity)).toEqual(['REJECTED']);
  const { data } = await assistance.ask<{ _entities: Record<string, object[]>[] }>(
    'civil-affairs@419001',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household {
       allowances(asOf: "2025-10-31") { name tier dispersedHardship approved paid }
       subsistenceAllowance(asOf: "2025-10-31") { tier } } } }`,
    { of: [{ __typename: 'Household', id }] },
  );
  expect(data._entities[0]?.allowances).toHaveLength(2);
  expect(data._entities[0]?.allowances).toEqual(
    expect.arrayContaining([
      ...[{ name: '农村低保', tier: 'LOWER', dispersedHardship: false, approved: '400.00', paid: '400.00' }],
      ...[{ name: '特困救助供养', tier: null, dispersedHardship: true, approved: '956.00', paid: '900.00' }],
    ]),
  );
  const ofKind = async (kind: string) =>
    (await payments({ kind, month: '2025-10' })).flatMap(({ householdCode, approved }) =>
      householdCode === code ? [approved] : [],
    );
  expect([await ofKind('ALLOWANCE'), await ofKind('DISPERSED'), await ofKind('CENTRAL')]).toEqual([
    ['400.00'],
    ['956.00'],
    [],
  ]);
});
