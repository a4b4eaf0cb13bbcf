import { type ServiceUnderTest, superuserOf, toldMeanwhile } from '@dixian/testkit';
import { countyOfLoans } from './county-of-loans';
import { listing, YEAR } from './listing';

let finance: ServiceUnderTest;
const { act, lines, query } = listing(() => finance);

beforeAll(async () => {
  finance = await countyOfLoans(365);
});
afterAll(() => finance?.drop());

test('AY-2025-3.2.1b, AY-2025-3.2.1c, AY-2025-3.2.1d: the list of the sample county is worked out to the fen, every line with its days, balance, rate, basis and clause', async () => {
  const { list } = await act('finance@410526', 'prepareSubsidyList', YEAR);
  expect(list).toMatchObject({
    state: 'DRAFT',
    version: 1,
    totals: {
      lines: 43,
      loansPaid: 31,
      loansRefused: 12,
      toCheck: 0,
      flagged: 25,
      subsidy: '24167.55',
      listedBefore: '0.00',
      payable: '24167.55',
    },
  });
  const all = await lines(list?.id ?? '');
  expect(all.totalCount).toBe(43);
  const [line] = (await lines(list?.id ?? '', { contractNumber: 'ay-11-0003' })).edges;
  // 50,000 at 3.35 % from 1 January to 25 June 2025, the day before it was due: 176 days.
  expect(line?.node).toMatchObject({
    contractNumber: 'AY-11-0003',
    from: '2025-01-01',
    to: '2025-06-25',
    days: 176,
    balance: '50000.00',
    balanceDays: '8800000.00',
    annualRatePercent: '3.35',
    daysAYear: 365,
    sharePercent: 100,
    interest: '807.67',
    subsidy: '807.67',
    outcome: 'GRANTED',
    clause: { id: 'AY-2025-3.2.1d' },
    reasons: [],
  });
  const refused = await lines(list?.id ?? '', { outcome: 'REFUSED' });
  expect(refused.edges.map(({ node }) => node.reasons)).toContainEqual([
    { code: 'PRINCIPAL_ABOVE_LIMIT', text: '贷款超过限额，整笔不贴息', clause: { id: 'AY-2025-3.2.1c' } },
  ]);
  expect(refused.totalCount).toBe(12);
  // 50,000.01 for building a house: both conditions are told.
  const house = refused.edges.find(({ node }) => node.contractNumber === 'AY-11-0006');
  expect(house?.node.reasons).toMatchObject([
    { code: 'PURPOSE_NOT_INDUSTRY', clause: { id: 'AY-2025-3.2.1b' } },
    { code: 'PRINCIPAL_ABOVE_LIMIT', clause: { id: 'AY-2025-3.2.1c' } },
  ]);
  expect((await lines(list?.id ?? '', { flagged: true, outcome: 'GRANTED' })).totalCount).toBe(13);
});

test('an independent recomputation in SQL comes to the same fen', async () => {
  const superuser = await superuserOf(finance.service.parts.environment.DATABASE_URL);
  const { rows } = await superuser.query(
    `SELECT sum(round(principal * annual_rate_percent
       * (least(due_on, '2026-01-01') - greatest(drawn_on, '2025-01-01')) / 36500))::text AS fen, count(*)::int AS loans
     FROM loan WHERE principal <= 5000000 AND due_on > '2025-01-01' AND drawn_on < '2026-01-01'
       AND due_on > drawn_on`,
  );
  await superuser.end();
  expect(rows).toEqual([{ fen: '2416755', loans: 31 }]);
});

test('a list goes from draft over posted and approved to paid, approved by another person and on that version', async () => {
  const { list } = await act('finance@410526', 'prepareSubsidyList', YEAR);
  const { id, version } = list ?? { id: '', version: 0 };
  expect(version).toBe(2);
  expect(await act('finance@410526', 'approveSubsidyList', { listId: id, version })).toMatchObject({
    __typename: 'NotPermitted',
  });
  expect(await act('county@410526', 'approveSubsidyList', { listId: id, version })).toMatchObject({
    code: 'WRONG_STEP',
  });
  expect(await act('finance@410526', 'postSubsidyList', { listId: id, version: 1 })).toMatchObject({
    __typename: 'ListChanged',
  });
  expect(await act('finance@410526', 'postSubsidyList', { listId: id, version })).toMatchObject({
    list: { state: 'POSTED', version: 3, postedOn: '2026-01-15' },
  });
  expect(
    await act('county@410526', 'approveSubsidyList', { listId: id, version: 3, occurredOn: '2026-01-14' }),
  ).toMatchObject({ code: 'BEFORE_LAST_STEP' });
  expect(await act('county@410526', 'approveSubsidyList', { listId: id, version: 3 })).toMatchObject({
    list: { state: 'APPROVED', version: 4 },
  });
  const paid = { listId: id, version: 4, level: 'COUNTY' };
  const source = '财政衔接乡村振兴补助资金';
  expect(await act('finance@410526', 'recordSubsidyPayment', { ...paid, source: '教育经费' })).toMatchObject({
    __typename: 'SourceNotAllowed',
  });
  const told = await toldMeanwhile(finance.service, ['measure-delivered'], () =>
    act('finance@410526', 'recordSubsidyPayment', { ...paid, source }),
  );
  const measures = told.flatMap(({ payload }) => payload.measures);
  expect(measures).toHaveLength(31);
  expect(measures.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(2_416_755);
  expect(await act('finance@410526', 'recordSubsidyPayment', { ...paid, version: 5, source })).toMatchObject({
    __typename: 'AlreadyPaid',
  });
});

test('lines of all lists are read by contract, those of one list and those to check, by who may know them', async () => {
  interface Line {
    contractNumber: string | null;
    outcome: string;
    flags: object[];
  }
  const read = async (account: string, filter: object) => {
    const { data } = await finance.ask<{
      subsidyLines: { totalCount: number; edges: { node: Line }[] } | null;
    }>(
      account,
      `query ($filter: SubsidyLineFilter) { subsidyLines(first: 200, filter: $filter) {
         totalCount edges { node { contractNumber outcome flags { code } } } } }`,
      { filter },
    );
    return data.subsidyLines;
  };
  const asked = async (account: string, filter: object) => (await read(account, filter))?.totalCount;
  const { subsidyLists } = await query<{
    subsidyLists: { edges: { node: { id: string; totals: { lines: number } } }[] };
  }>('{ subsidyLists { edges { node { id totals { lines } } } } }');
  const [list] = subsidyLists.edges.map(({ node }) => node);
  expect(await asked('finance@410526', { list: list?.id })).toBe(list?.totals.lines);
  expect(await asked('finance@410526', {})).toBeGreaterThan(0);
  expect(await asked('finance@410526', { list: list?.id, toCheck: true })).toBe(0);
  expect(await asked('finance@410526', { list: 'no-list' })).toBe(0);
  expect(await asked('finance@410527', {})).toBe(0);
  expect(await asked('health@410526', {})).toBeUndefined();
  // Each filter gives the lines that show what it asks for, all of them, and counts as many.
  const all = (await read('finance@410526', {}))?.edges.map(({ node }) => node) ?? [];
  const narrows: readonly [object, (line: Line) => boolean][] = [
    [{ outcome: 'GRANTED' }, ({ outcome }) => outcome === 'GRANTED'],
    [{ outcome: 'REFUSED' }, ({ outcome }) => outcome === 'REFUSED'],
    [{ flagged: true }, ({ flags }) => flags.length > 0],
    [{ flagged: false }, ({ flags }) => flags.length === 0],
    [{ contractNumber: all[0]?.contractNumber }, (line) => line.contractNumber === all[0]?.contractNumber],
    [{ division: '410526' }, () => true],
    [{ division: '410526999' }, () => false],
  ];
  for (const [filter, shows] of narrows) {
    const page = await read('finance@410526', filter);
    expect([filter, page?.edges.map(({ node }) => node)]).toEqual([filter, all.filter(shows)]);
    expect([filter, page?.totalCount]).toEqual([filter, all.filter(shows).length]);
  }
  const isCutting = ([, shows]: (typeof narrows)[number]) => all.some(shows) && !all.every(shows);
  expect(narrows.filter(isCutting)).toHaveLength(5);
});

test('what the county prepared itself it does not approve', async () => {
  const quarter = { from: '2024-01-01', to: '2024-03-31' };
  const { list } = await act('county@410526', 'prepareSubsidyList', quarter);
  const { id = '' } = list ?? {};
  // No document in sight prints a rate for 2024.
  expect(list?.totals).toMatchObject({ loansPaid: 0 });
  const open = await lines(id, { toCheck: true });
  expect(open.edges[0]?.node.reasons).toMatchObject([
    { code: 'RATE_NOT_SET', clause: null },
    { code: 'VALUE_NOT_SET', clause: null },
  ]);
  expect(await act('county@410526', 'postSubsidyList', { listId: id, version: 1 })).toMatchObject({
    code: 'LINES_TO_CHECK',
  });
});

test('a period that is on a posted list is not listed again, nor a part of it', async () => {
  expect(await act('finance@410526', 'prepareSubsidyList', YEAR)).toMatchObject({
    __typename: 'AlreadyRegistered',
  });
  expect(
    await act('finance@410526', 'prepareSubsidyList', { from: '2025-10-01', to: '2025-12-31' }),
  ).toMatchObject({ __typename: 'AlreadyRegistered' });
  expect(
    await act('finance@410526', 'prepareSubsidyList', { from: '2024-10-01', to: '2025-03-31' }),
  ).toMatchObject({ code: 'TWO_YEARS' });
  expect(await act('finance@410526', 'prepareSubsidyList', { ...YEAR, division: '410527' })).toMatchObject({
    code: 'NOT_A_COUNTY',
  });
  expect(await act('health@410526', 'prepareSubsidyList', YEAR)).toMatchObject({
    __typename: 'NotPermitted',
  });
});

test('a ledger on whose loans a posted list rests is not taken back', async () => {
  const { data } = await finance.ask<{
    financeImports: { edges: { node: { id: string } }[] };
  }>('finance@410526', '{ financeImports { edges { node { id } } } }');
  const reportId = data.financeImports.edges[0]?.node.id;
  const { data: answer } = await finance.ask<{ outcome: { __typename: string } }>(
    'finance@410526',
    `mutation ($input: WithdrawImportInput!) { outcome: withdrawFinanceImport(input: $input) { __typename } }`,
    { input: { reportId, reason: '重复导入', idempotencyKey: 'withdraw-1' } },
  );
  expect(answer.outcome.__typename).toBe('ImportRestedUpon');
});
