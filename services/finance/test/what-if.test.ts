import { plainDate } from '@dixian/calendar';
import { systemScope } from '@dixian/service';
import {
  countStatements,
  everyNode,
  type PageOf,
  runningService,
  type ServiceUnderTest,
} from '@dixian/testkit';
import { type Draft, encodeWhatIf } from '@dixian/what-if';
import { service } from '../src/service';

const HUA = '410526';
const ONE = '410526001201';
const OTHER = '410526002201';

let finance: ServiceUnderTest;

beforeAll(async () => {
  finance = await runningService(service, { now: '2025-12-01' });
  // 50,000.00 × 3.65 % ÷ 365 is 5.00 a day.
  await keep('AT-LIMIT', ONE, 50_000_00, '3.65', '2025-03-01', '2027-03-01');
  await keep('ABOVE-LIMIT', ONE, 50_000_01, '3.65', '2025-03-01', '2027-03-01');
  await keep('DUE-IN-MARCH', OTHER, 50_000_00, '3.65', '2025-03-01', '2026-03-01');
  await keep('DUE-ON-FIRST-DAY', OTHER, 50_000_00, '3.65', '2025-03-01', '2026-01-01');
  await keep('DRAWN-LATER', OTHER, 50_000_00, '3.65', '2026-12-31', '2027-12-31');
  // A day of it bears one fen, and half of that is rounded up.
  await keep('HALF-A-FEN', OTHER, 100_00, '3.65', '2026-12-31', '2027-12-31');
  await keep('NEIGHBOUR', '410527001201', 50_000_00, '3.65', '2025-03-01', '2027-03-01');
});

afterAll(() => finance?.drop());

function keep(contract: string, division: string, fen: number, rate: string, drawn: string, due: string) {
  return finance.service.parts.workerDb.write(systemScope, (tx) =>
    tx.query(
      `INSERT INTO loan (household_code, certificate_index, division_code, contract_number, contract_county, bank, drawn_on,
         due_on, principal, annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, source)
       VALUES ('1', '\\x00', $2, $1, left($2, 6), 'bank', $5::date, $6::date, $3, $4, 'ONE_YEAR', '种植', false, false, 'test')`,
      [contract, division, fen, rate, drawn, due],
    ),
  );
}

interface Change {
  loansNow: number;
  loansDraft: number;
  subsidyNow: string;
  subsidyDraft: string;
  difference: string;
}
interface Effect {
  from: string;
  to: string;
  total: Change;
  byDivision: { divisionCode: string; change: Change }[];
  byClause: object[];
  clauses: { id: string }[];
  loans: PageOf<{
    daysNow: number;
    daysDraft: number;
    subsidyDraft: string;
    loan: { contractNumber: string };
  }> & {
    totalCount: number;
  };
}

const CHANGE = '{ loansNow loansDraft subsidyNow subsidyDraft difference }';
const FIGURES = `from to total ${CHANGE} byDivision { divisionCode change ${CHANGE} } clauses { id }
  byClause { clause { id documentNumber } ratePercent daysAYear daysAYearAssumed change ${CHANGE} }`;

const rate = (value: string): Draft => ({ name: 'interest-subsidy-rate', value });
const idOf = (drafts: readonly Draft[], from = '2026-01-01', division = HUA, comparedOn = '2025-12-01') =>
  encodeWhatIf({ division, from: plainDate(from), comparedOn: plainDate(comparedOn), drafts });

async function answer(id: string, fields = FIGURES, account = `county@${HUA}`) {
  return finance.ask<{ _entities: { subsidyEffect: Effect | null }[] }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on WhatIf { subsidyEffect { ${fields} } } } }`,
    { of: [{ __typename: 'WhatIf', id }] },
  );
}

async function effect(id: string, fields = FIGURES, account = `county@${HUA}`) {
  const { data, errors } = await answer(id, fields, account);
  expect(errors).toBeUndefined();
  return data._entities[0]?.subsidyEffect as Effect;
}

const loans = (id: string, account?: string) =>
  everyNode(async (after) => {
    const page = after ? `first: 2, after: "${after}"` : 'first: 2';
    const list = `loans(${page}) { totalCount pageInfo { hasNextPage endCursor }
      edges { node { daysNow daysDraft subsidyNow subsidyDraft loan { contractNumber } } } }`;
    return (await effect(id, list, account)).loans;
  });

test('AY-2025-3.2.1c, 3.2.1e: 50 % from 1 January: 50,000.00 is paid for, 50,000.01 is not, and nothing of 2026 is paid now', async () => {
  const { from, to, total, byClause, clauses } = await effect(idOf([rate('50')]));
  expect([from, to]).toEqual(['2026-01-01', '2026-12-31']);
  // Half of 365, 59 and 1 days at 5.00 a day: 912.50 + 147.50 + 2.50, and half a fen rounded up.
  expect(total).toEqual({
    loansNow: 0,
    loansDraft: 4,
    subsidyNow: '0.00',
    subsidyDraft: '1062.51',
    difference: '1062.51',
  });
  expect(byClause).toEqual([
    {
      clause: { id: 'AY-2025-3.2.1d', documentNumber: '安农组发〔2025〕2号' },
      ratePercent: 100,
      daysAYear: 365,
      daysAYearAssumed: true,
      change: total,
    },
  ]);
  expect(clauses).toEqual([{ id: 'AY-2025-3.2.1d' }, { id: 'AY-2025-3.2.1c' }]);
});

test('AY-2025-3.2.1d: within 2025 the present rate is paid in full, so half of it costs less', async () => {
  const { total, byDivision } = await effect(idOf([rate('50')], '2025-12-31'));
  expect(total).toEqual({
    loansNow: 3,
    loansDraft: 3,
    subsidyNow: '15.00',
    subsidyDraft: '7.50',
    difference: '-7.50',
  });
  expect(byDivision.map(({ divisionCode, change }) => [divisionCode, change.difference])).toEqual([
    ['410526001', '-2.50'],
    ['410526002', '-5.00'],
  ]);
});

test('AY-2025-3.2.1d: each loan is rounded by itself, once; a drafted basis of 360 days counts', async () => {
  const day = idOf([rate('1')], '2026-12-31');
  expect((await effect(day)).total).toMatchObject({ loansDraft: 3, subsidyDraft: '0.10' });
  const basis = idOf([rate('10'), { name: 'interest-day-count-basis', value: '360' }], '2026-12-31');
  const { total, byClause } = await effect(basis);
  // 50,000.00 × 3.65 % ÷ 360 × 10 % = 0.50694…, twice.
  expect(total.subsidyDraft).toBe('1.02');
  expect(byClause).toMatchObject([{ daysAYear: 360, daysAYearAssumed: false }]);
});

test('a drafted limit lets the larger loan in under the present rate and its last day', async () => {
  const limit: Draft = { name: 'microcredit-principal-limit', value: '50000.01' };
  expect((await effect(idOf([limit], '2025-12-31'))).total).toMatchObject({ loansNow: 3, loansDraft: 4 });
  expect((await effect(idOf([limit]))).total).toMatchObject({ loansNow: 0, loansDraft: 0 });
});

test('the list adds up to the total, loan by loan', async () => {
  const id = idOf([rate('50')]);
  const { total } = await effect(id);
  const all = await loans(id);
  expect(
    all.map(({ loan, daysDraft, subsidyDraft }) => [loan.contractNumber, daysDraft, subsidyDraft]),
  ).toEqual([
    ['DUE-IN-MARCH', 59, '147.50'],
    ['AT-LIMIT', 365, '912.50'],
    ['DRAWN-LATER', 1, '2.50'],
    ['HALF-A-FEN', 1, '0.01'],
  ]);
  expect(all).toHaveLength(total.loansDraft);
  const { loans: page } = await effect(id, 'loans(first: 1) { totalCount }');
  expect(page.totalCount).toBe(all.length);
});

test('a neighbour county counts nothing of it; other departments are refused', async () => {
  const id = idOf([rate('50')]);
  const { total, byDivision } = await effect(id, FIGURES, 'county@410522');
  expect(total).toMatchObject({ loansDraft: 0, subsidyDraft: '0.00' });
  expect(byDivision).toEqual([]);
  expect(await loans(id, 'county@410522')).toEqual([]);
  const refused = await answer(id, FIGURES, `health@${HUA}`);
  expect(refused.data._entities).toEqual([{ subsidyEffect: null }]);
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('where no rate is set nothing is paid now; a province sees each place by its clause', async () => {
  const { byClause } = await effect(idOf([rate('50')], '2025-12-31', '41'), FIGURES, 'province@41');
  expect(byClause).toMatchObject([
    { clause: { id: 'AY-2025-3.2.1d' }, ratePercent: 100, change: { loansNow: 4, subsidyNow: '20.00' } },
    { clause: null, ratePercent: null, change: { loansNow: 0, loansDraft: 0 } },
  ]);
});

test('all figures are one statement, the loans are as they were, and a draft of a line is not ours', async () => {
  const everything = () =>
    finance.service.parts.workerDb.read(systemScope, (s) =>
      s.query(`SELECT md5(string_agg(l::text, '' ORDER BY id)) FROM loan l`),
    );
  const before = await everything();
  const { statements } = await countStatements(finance.service.parts.db, () => effect(idOf([rate('50')])));
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatch(/^SELECT/);
  expect(await everything()).toEqual(before);
  expect(await effect(idOf([{ name: 'monitoring-line', value: '9000.00' }]))).toBeNull();
});
