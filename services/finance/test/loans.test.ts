import { join } from 'node:path';
import {
  everyNode,
  type LedgerFile,
  type PageOf,
  runningService,
  type ServiceUnderTest,
} from '@dixian/testkit';
import { service } from '../src/service';

const LEDGER = join(__dirname, '..', '..', '..', 'demo', 'an-yang-2025', '脱贫人口小额信贷台账_2025.xlsx');
const HEADER = '合同号,户编号,证件号码,承贷银行,放款日,到期日,贷款金额,年利率,LPR期限,贷款用途,抵押,担保';
const FIRST = '410526001730008,990094197910097560,邮储银行滑县支行,2024-10-24,2026-10-24';

let finance: ServiceUnderTest;

beforeAll(async () => {
  finance = await runningService(service, { now: '2026-01-31' });
});

afterAll(() => finance?.drop());

const load = (file: LedgerFile, account = 'finance@410526') => finance.load(account, 'microcredit', file);
const csv = (...rows: string[]) => ({ name: 'loans_20260131.csv', content: [HEADER, ...rows].join('\n') });

const FIELDS = `id contractNumber householdCode bank drawnOn dueOn principal annualRatePercent lprTerm purpose
  mortgaged guaranteed source`;

interface Loan {
  id: string;
  contractNumber: string;
  dueOn: string;
  principal: string;
}

function loans(filter: object = {}, first = 200): Promise<Loan[]> {
  return everyNode(async (after) => {
    const { data } = await finance.ask<{ loans: PageOf<Loan> }>(
      'county@410526',
      `query ($filter: LoanFilter, $first: Int, $after: String) {
         loans(filter: $filter, first: $first, after: $after) {
           pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} } } } }`,
      { filter, first, after },
    );
    return data.loans;
  });
}

async function byContract(contractNumber: string, account = 'county@410526') {
  const { data } = await finance.ask<{ loanByContract: Loan | null }>(
    account,
    `query ($of: String!) { loanByContract(contractNumber: $of) { ${FIELDS} } }`,
    { of: contractNumber },
  );
  return data.loanByContract;
}

test('the ledger of 50 loans loads whole and a second time changes nothing', async () => {
  expect(await load(LEDGER)).toMatchObject({
    state: 'COMPLETED',
    rowsRead: 50,
    rowsLoaded: 50,
    rowsRejected: 0,
    recordsAdded: 50,
    findings: { totalCount: 50 },
  });
  expect(await load(LEDGER)).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 50 });
});

test('a loan is kept to the fen and to the hundredth of a percent', async () => {
  expect(await byContract('AY-11-0002')).toMatchObject({
    householdCode: '410526102730034',
    bank: '农业银行滑县支行',
    drawnOn: '2023-10-11',
    dueOn: '2026-10-11',
    principal: '50000.01',
    annualRatePercent: '3.45',
    lprTerm: 'FIVE_YEARS_AND_OVER',
    purpose: '加工',
    mortgaged: false,
    guaranteed: false,
    source: '脱贫人口小额信贷台账 2026-01-31',
  });
  expect(await byContract('AY-11-0005')).toMatchObject({ annualRatePercent: '3.1', lprTerm: 'ONE_YEAR' });
});

test('principalAbove tells 50,000.00 from 50,000.01', async () => {
  const principals = async (principalAbove: string) =>
    (await loans({ principalAbove })).map(({ principal }) => principal).sort();
  const above = await principals('50000.00');
  expect(new Set(above)).toEqual(new Set(['50000.01', '60000.00']));
  expect(above).toHaveLength(13);
  expect(await principals('49999.99')).toHaveLength(25);
  expect(new Set(await principals('50000.01'))).toEqual(new Set(['60000.00']));
});

test('pages of seven give every loan exactly once, by due day', async () => {
  const all = await loans({}, 7);
  expect(new Set(all.map(({ id }) => id)).size).toBe(50);
  const days = all.map(({ dueOn }) => dueOn);
  expect(days).toEqual([...days].sort());
});

test('the filter by due day takes both days in', async () => {
  const due = async (dueFrom: string, dueTo: string) => (await loans({ dueFrom, dueTo })).length;
  expect(await due('2026-10-24', '2026-10-24')).toBe(1);
  expect(await due('2026-10-25', '2026-10-31')).toBe(0);
  expect(await due('2026-10-11', '2026-10-24')).toBe(3);
});

test('a contract number is found in lower case and with spaces around it, and nowhere else', async () => {
  expect(await byContract(' ay-11-0001 ')).toMatchObject({ contractNumber: 'AY-11-0001' });
  expect(await byContract('AY-11-9999')).toBeNull();
  expect(await byContract('AY-11-0001', 'county@410527')).toBeNull();
});

test('a newer export changes the loan of the same number and adds the new one', async () => {
  const before = await byContract('AY-11-0001');
  const report = await load(
    csv(
      `AY-11-0001,${FIRST},"60,000.01",3.450%,5年期以上,运输,房产,无`,
      `AY-11-9001,${FIRST},0.01,0,1年期,运输,无,有`,
    ),
  );
  expect(report).toMatchObject({ exportedOn: '2026-01-31', recordsAdded: 1, recordsChanged: 1 });
  expect(await byContract('AY-11-0001')).toMatchObject({
    id: before?.id,
    principal: '60000.01',
    annualRatePercent: '3.45',
    mortgaged: true,
    guaranteed: false,
    source: '脱贫人口小额信贷台账 2026-01-31',
  });
  expect(await byContract('AY-11-9001')).toMatchObject({
    principal: '0.01',
    annualRatePercent: '0',
    guaranteed: true,
  });
});

test('a neighbour county with the same contract number loads its own loan beside it', async () => {
  const neighbour = FIRST.replace('410526', '410527');
  const row = `AY-11-0001,${neighbour},30000,3.1,1年期,种植,无,无`;
  expect(await load(csv(row), 'finance@410527')).toMatchObject({ state: 'COMPLETED', recordsAdded: 1 });
  expect(await byContract('AY-11-0001', 'county@410527')).toMatchObject({ principal: '30000.00' });
  expect(await byContract('AY-11-0001')).toMatchObject({ principal: '60000.01' });
});

test('a loan due before it was drawn is loaded with a warning; an unknown LPR term is turned away', async () => {
  const reversed = FIRST.replace('2026-10-24', '2024-10-23');
  const report = await load(
    csv(`AY-11-9002,${reversed},10000,3,1年期,种植,无,无`, `AY-11-9003,${FIRST},10000,3,3年期,种植,无,无`),
  );
  expect(report).toMatchObject({ rowsRead: 2, rowsLoaded: 1, rowsRejected: 1 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code, node.column, node.severity])).toEqual([
    [2, 'DUE_BEFORE_DRAWN', '到期日', 'WARNING'],
    [2, 'HOUSEHOLD_NOT_REGISTERED', null, 'WARNING'],
    [3, 'NOT_LISTED', 'LPR期限', 'REJECTED'],
  ]);
});
