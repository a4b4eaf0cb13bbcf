import type { ServiceUnderTest } from '@dixian/testkit';
import { countyOfLoans } from './county-of-loans';
import { listing, YEAR } from './listing';

let finance: ServiceUnderTest;
const { act, lines, query } = listing(() => finance);

beforeAll(async () => {
  finance = await countyOfLoans(365);
});
afterAll(() => finance?.drop());

const events = (...rows: string[]) => ({
  name: 'loan-events_20260110.csv',
  content: ['合同号,发生日期,类型,金额,新到期日', ...rows].join('\n'),
});
const banks = (...rows: string[]) => ({
  name: 'bank-interest_20260110.csv',
  content: ['合同号,计息起,计息止,利息,罚息', ...rows].join('\n'),
});

async function loanId(contractNumber: string): Promise<string> {
  const data = await query<{ loanByContract: { id: string } }>(
    'query ($of: String!) { loanByContract(contractNumber: $of) { id } }',
    { of: contractNumber },
  );
  return data.loanByContract.id;
}

test('events of loans load once, wait for their loan, and are refused where they cannot be', async () => {
  const file = events(
    'AY-11-0007,2025-07-01,还本,6500,',
    'AY-11-0007,2025-07-01,还本,6500,',
    'NOT-LOADED-1,2025-07-01,付息,100,',
    'AY-11-0007,2025-08-01,展期,,',
    'AY-11-0007,2025-08-01,还本,,',
    'AY-11-0007,2025-08-01,转让,1,',
  );
  const report = await finance.load('finance@410526', 'loan-events', file);
  expect(report).toMatchObject({ rowsRead: 6, rowsLoaded: 3, rowsRejected: 3, recordsAdded: 3 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code])).toEqual(
    expect.arrayContaining([
      [4, 'LOAN_NOT_LOADED'],
      [5, 'NEW_DUE_NEEDED'],
      [6, 'AMOUNT_NEEDED'],
      [7, 'NOT_LISTED'],
    ]),
  );
  expect(await finance.load('finance@410526', 'loan-events', file)).toMatchObject({
    recordsAdded: 0,
    recordsUnchanged: 3,
  });
});

test('an event before the loan was drawn and more than stood open are kept with what an act would say', async () => {
  const { loanByContract: loan } = await query<{ loanByContract: { drawnOn: string } }>(
    '{ loanByContract(contractNumber: "AY-11-0011") { drawnOn } }',
  );
  const report = await finance.load(
    'finance@410526',
    'loan-events',
    events(
      `AY-11-0011,${loan.drawnOn},付息,1,`,
      'AY-11-0011,2020-01-01,付息,1,',
      'AY-11-0011,2026-01-09,代偿,90000000,',
    ),
  );
  expect(report).toMatchObject({ rowsLoaded: 3 });
  expect(report.findings.edges.map(({ node }) => [node.row, node.code])).toEqual(
    expect.arrayContaining([
      [3, 'BEFORE_DRAWN'],
      [4, 'AMOUNT_EXCEEDED'],
    ]),
  );
  expect(report.findings.edges.filter(({ node }) => node.row === 2)).toEqual([]);
});

test('a repayment by hand is the same fact as one by ledger, and never above what stands open', async () => {
  const id = await loanId('AY-11-0009');
  const pay = (amount: string, occurredOn = '2025-05-01') =>
    act('finance@410526', 'recordLoanEvent', { loanId: id, kind: 'REPAYMENT', amount, occurredOn });
  expect(await pay('30000.01')).toMatchObject({
    __typename: 'AmountExceeded',
    available: '30000.00',
    over: '0.01',
  });
  expect(await pay('10000.00')).toMatchObject({ event: { kind: 'REPAYMENT', amount: '10000.00' } });
  const data = await query<{ loanByContract: object }>(
    '{ loanByContract(contractNumber: "AY-11-0009") { before: balance(asOf: "2025-04-30") after: balance(asOf: "2025-05-01") } }',
  );
  expect(data.loanByContract).toEqual({ before: '30000.00', after: '20000.00' });
});

test('a bank that counts more than a fen otherwise sends its loan to a person, who pays no more than the bank says', async () => {
  // 50,000 × 3.45 % × 365 / 365 is 1,725.00 for AY-11-0010 up to 2025-10-12: 285 days, 1,346.92.
  await finance.load(
    'finance@410526',
    'bank-interest',
    banks(
      'AY-11-0010,2025-01-01,2025-10-12,1346.90,0',
      'AY-11-0008,2025-01-01,2025-07-14,195.01,0',
      'AY-11-0005,2025-03-11,2025-03-20,8.60,1.20',
    ),
  );
  const { list } = await act('finance@410526', 'prepareSubsidyList', YEAR);
  const { id = '' } = list ?? {};
  const open = await lines(id, { toCheck: true });
  expect(open.edges.map(({ node }) => [node.contractNumber, node.reasons, node.bankInterest])).toEqual([
    ['AY-11-0005', [expect.objectContaining({ code: 'INTEREST_AFTER_DUE' })], '9.80'],
    ['AY-11-0010', [expect.objectContaining({ code: 'BANK_DIFFERS' })], '1346.90'],
  ]);
  const [due, differs] = open.edges.map(({ node }) => node.id);
  const settle = (lineId: unknown, version: number, amount: string, reason = '按银行计息清单') =>
    act('finance@410526', 'settleSubsidyLine', { lineId, version, amount, reason });
  expect(await settle(differs, 1, '1346.90', ' ')).toMatchObject({ __typename: 'ReasonRequired' });
  expect(await settle(differs, 1, '1346.91')).toMatchObject({ __typename: 'AmountExceeded', over: '0.01' });
  expect(await settle(differs, 1, '1346.90')).toMatchObject({ list: { version: 2 } });
  expect(await settle(due, 1, '0.00')).toMatchObject({ __typename: 'ListChanged', version: 2 });
  expect(await settle(due, 2, '0.00')).toMatchObject({ list: { version: 3, totals: { toCheck: 0 } } });
});

test('what becomes known after a list is posted is a correction list of exactly the loans that it changes', async () => {
  const { data } = await finance.ask<{
    subsidyLists: { edges: { node: { id: string; version: number } }[] };
  }>('finance@410526', '{ subsidyLists(filter: { year: 2025 }) { edges { node { id version } } } }');
  const [listed] = data.subsidyLists.edges.map(({ node }) => node);
  const { id = '', version = 0 } = listed ?? {};
  expect(await act('finance@410526', 'correctSubsidyList', { listId: id })).toMatchObject({
    code: 'STILL_DRAFT',
  });
  expect(await act('finance@410526', 'postSubsidyList', { listId: id, version })).toMatchObject({
    list: { state: 'POSTED' },
  });
  const unchanged = await act('finance@410526', 'correctSubsidyList', { listId: id });
  expect(unchanged.list?.totals).toMatchObject({ lines: 0, payable: '0.00' });
  // 20,000 × 3.45 % / 365 a day: paid back on 2 December, 30 days less of 10,000 are 28.36.
  await act('finance@410526', 'recordLoanEvent', {
    loanId: await loanId('AY-11-0017'),
    kind: 'REPAYMENT',
    amount: '10000.00',
    occurredOn: '2025-12-02',
  });
  const { list } = await act('finance@410526', 'correctSubsidyList', { listId: id });
  expect(list).toMatchObject({
    state: 'DRAFT',
    totals: { lines: 2, loansPaid: 1, subsidy: '661.64', listedBefore: '690.00', payable: '-28.36' },
  });
  const corrected = await lines(list?.id ?? '');
  expect(corrected.edges.map(({ node }) => [node.contractNumber, node.from, node.balance])).toEqual([
    ['AY-11-0017', '2025-01-01', '20000.00'],
    ['AY-11-0017', '2025-12-02', '10000.00'],
  ]);
});
