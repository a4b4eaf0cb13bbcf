import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
const { act, query } = acting(() => finance, '2025-01-01');

/** A folder in which a county sets after how many days its risk fund pays, and its ratio; the values are the test's. */
async function alertAt(percent?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'finance-alert-'));
  await mkdir(join(folder, 'alert-of-the-county'));
  await writeFile(
    join(folder, 'alert-of-the-county', 'supplement.yaml'),
    `id: alert-of-the-county
supplements: ji-yuan-2025
place: { code: "419001", name: 济源市 }
basis: 济源市财政局
parameters:
${percent === undefined ? '' : `- { name: overdue-ratio-alert, value: ${percent}, from: 2025-01-01, to: 2025-12-31 }`}
- { name: risk-fund-after-days, value: 90, from: 2025-01-01, to: 2025-12-31 }
`,
  );
  return folder;
}

const started: ServiceUnderTest[] = [];
afterAll(async () => {
  for (const one of started) await one.drop();
});

/** Starts a county with the loans of one household, and gives its id. */
async function county(variables: Record<string, string>): Promise<string> {
  finance = await runningService(service, { now: '2025-12-01', variables });
  started.push(finance);
  const { id, persons } = await householdOf(finance, { village: '419001109201', births: ['1980-03-10'] });
  const loans = [
    ['A', '9800.00', '2025-12-31'],
    ['B', '200.00', '2025-06-20'],
    ['C', '5000.00', '2025-06-20'],
  ] as const;
  for (const [contractNumber, principal, dueOn] of loans) {
    const input = {
      ...{ householdId: id, personId: persons[0], contractNumber, principal, dueOn, bank: '济源农商行' },
      ...{ annualRatePercent: '3.35', purpose: '养殖', mortgaged: false, guaranteed: false },
    };
    const { loan } = await act(
      'finance@419001',
      'registerLoan',
      input,
      '... on LoanRegistered { loan { id } }',
    );
    if (contractNumber !== 'C') continue;
    // Paid by the risk fund: no longer open with the bank.
    const event = { loanId: (loan as { id: string }).id, kind: 'COMPENSATION', amount: '5000.00' };
    await act(
      'finance@419001',
      'recordLoanEvent',
      { ...event, occurredOn: '2025-09-30' },
      '... on LoanEventRecorded { event { id } }',
    );
  }
  return id;
}

const risk = (asOf: string, by = 'BANK') =>
  query<{ loanRisk: object[] }>(
    'finance@419001',
    `{ loanRisk(by: ${by}, asOf: "${asOf}") { key loans outstanding overdue overdueLoans overduePercent alert clause { id } } }`,
  ).then(({ loanRisk }) => loanRisk);

// 200.00 of 10,000.00 is 2 %.
test('JY-2025-4.13c: the overdue ratio is told by bank and township; above the ratio that an office set it is an alert', async () => {
  const borrower = await county({ DIXIAN_POLICIES: await alertAt('1') });
  expect(await risk('2025-12-01')).toEqual([
    {
      key: '济源农商行',
      loans: 2,
      outstanding: '10000.00',
      overdue: '200.00',
      overdueLoans: 1,
      overduePercent: '2.00',
      alert: true,
      clause: { id: 'JY-2025-4.13c' },
    },
  ]);
  expect(await risk('2025-12-01', 'TOWNSHIP')).toMatchObject([{ key: '419001109', overdue: '200.00' }]);
  expect(await risk('2025-06-20')).toMatchObject([{ overdue: '0.00', alert: false, clause: null }]);
  const states = async (state: string, asOf: string, household = borrower) => {
    const { loans } = await query<{ loans: { edges: { node: { contractNumber: string } }[] } }>(
      'finance@419001',
      `{ loans(filter: { state: ${state}, asOf: "${asOf}", secured: false, household: "${household}" }) { edges { node { contractNumber state(asOf: "${asOf}") } } } }`,
    );
    expect(loans.edges.every(({ node }) => (node as { state?: string }).state === state)).toBe(true);
    return loans.edges.map(({ node }) => node.contractNumber).sort();
  };
  expect(await states('OVERDUE', '2025-09-29')).toEqual(['B', 'C']);
  expect(await states('OVERDUE', '2025-12-01')).toEqual(['B']);
  expect(await states('OVERDUE', '2025-12-01', 'nobody')).toEqual([]);
  expect(await states('COMPENSATED', '2025-12-01')).toEqual(['C']);
  expect(await states('ACTIVE', '2025-12-01')).toEqual(['A']);
});

test('while no office set a ratio, nothing is an alert', async () => {
  await county({ DIXIAN_POLICIES: await alertAt() });
  expect(await risk('2025-12-01')).toMatchObject([{ overduePercent: '2.00', alert: false, clause: null }]);
});

test('JY-2025-4.13c: the risk fund pays once a loan is overdue for as long as an office set, by hand and as a ledger tells', async () => {
  const compensate = (occurredOn: string, amount = '200.00') =>
    act(
      'finance@419001',
      'recordLoanEvent',
      { loanId: late, kind: 'COMPENSATION', amount, occurredOn },
      '... on LoanEventRecorded { event { kind amount } } ... on AmountExceeded { available }',
    );
  await county({ DIXIAN_POLICIES: await alertAt() });
  const { loanByContract } = await query<{ loanByContract: { id: string } }>(
    'finance@419001',
    '{ loanByContract(contractNumber: "B") { id } }',
  );
  const late = loanByContract.id;
  expect(await compensate('2025-06-20')).toMatchObject({ code: 'NOT_OVERDUE' });
  expect(await compensate('2025-09-17')).toMatchObject({ code: 'OVERDUE_TOO_SHORT' });
  expect(await compensate('2025-09-18', '200.01')).toMatchObject({
    __typename: 'AmountExceeded',
    available: '200.00',
  });
  const told = (day: string) =>
    finance.load('finance@419001', 'loan-events', {
      name: '小额信贷还款展期明细_20251130.csv',
      content: `合同号,发生日期,类型,金额\nB,${day},代偿,200`,
    });
  const { findings } = await told('2025-09-17');
  expect(findings.edges).toMatchObject([{ node: { code: 'OVERDUE_TOO_SHORT', severity: 'WARNING' } }]);
  await county({ DIXIAN_POLICIES: await alertAt() });
  expect((await told('2025-09-18')).findings.edges).toEqual([]);
});
