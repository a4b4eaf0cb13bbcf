import { systemScope } from '@dixian/service';
import { costOf } from './counting';
import { type WholeGraph, wholeGraph } from './whole-graph';

let graph: WholeGraph;

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  for (const village of ['410526001201', '410526002201', '419001001001']) {
    await write('households', KEEP_HOUSEHOLD, [village]);
    await write('finance', KEEP_LOANS, [village]);
  }
}, 60_000);
afterAll(() => graph?.drop());

const KEEP_HOUSEHOLD = `WITH kept AS (
    INSERT INTO household (code, division_id, division_code, source, exported_on)
    VALUES ('H' || $1::text, uuidv7(), $1, 'test', '2025-11-30') RETURNING id)
  INSERT INTO household_income (household_id, year, ledger, wages, business, property, transfer, business_cost,
    member_count, source, exported_on, division_code)
  SELECT id, 2025, 'national-export', 1720000, 0, 0, 0, 0, 2, 'test', '2025-11-30', $1 FROM kept`;
const KEEP_LOANS = `INSERT INTO loan (household_code, certificate_index, division_code, contract_number, contract_county, bank,
    drawn_on, due_on, principal, annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, source)
  SELECT '1', '\\x00', $1, 'L' || $1 || n, left($1, 6), 'bank', '2025-03-01', '2027-03-01', 4999999 + n, 3.65, 'ONE_YEAR',
    '种植', false, false, 'test' FROM generate_series(1, 2) AS n`;

async function write(service: string, sql: string, parameters: unknown[]): Promise<void> {
  await graph.services.get(service)?.parts.workerDb.write(systemScope, (tx) => tx.query(sql, parameters));
}

const COUNT = '{ households persons shortfall }';
const WHAT_IF = `query ($input: WhatIfInput!) { whatIf(input: $input) {
  ... on WhatIf {
    drafts { name inForce { value clauses { id } } }
    registerEffect { total { entering ${COUNT} leaving ${COUNT} } byDivision { divisionCode movement { entering ${COUNT} } }
      byClause { clause { id } line movement { entering ${COUNT} } }
      households(first: 200) { totalCount edges { node { direction household { code } } } } }
    subsidyEffect { total { loansDraft subsidyNow subsidyDraft } byDivision { change { subsidyDraft } }
      loans(first: 200) { totalCount edges { node { subsidyDraft loan { principal } } } } } }
  ... on UserError { code } } }`;

interface Counted {
  households: number;
}
interface Tried {
  whatIf: {
    code?: string;
    drafts: object[];
    registerEffect: {
      total: { entering: Counted; leaving: Counted };
      byDivision: { movement: { entering: Counted } }[];
      byClause: object[];
      households: { totalCount: number; edges: { node: { direction: string } }[] };
    };
    subsidyEffect: {
      total: { loansDraft: number; subsidyNow: string; subsidyDraft: string };
      loans: { totalCount: number; edges: { node: { subsidyDraft: string; loan: { principal: string } } }[] };
    };
  };
}

const DRAFTS = {
  from: '2026-01-01',
  drafts: [
    { name: 'monitoring-line', value: '9000' },
    { name: 'interest-subsidy-rate', value: '50' },
  ],
};

async function tried(account: string, input: object = DRAFTS) {
  const { data, errors } = await (await graph.as(account)).ask<Tried>(WHAT_IF, { input });
  expect(errors).toBeUndefined();
  return data?.whatIf as Tried['whatIf'];
}

const fen = (yuan: string) => Math.round(Number(yuan) * 100);

test('AY-2025-3.2.1c: one query tries a line and a rate on register and loans, and its lists agree with its totals', async () => {
  const { registerEffect, subsidyEffect } = await tried('county@410526');
  const { total, byDivision, households } = registerEffect;
  expect(total.entering.households).toBeGreaterThan(0);
  expect(households.totalCount).toBe(total.entering.households + total.leaving.households);
  expect(households.edges).toHaveLength(households.totalCount);
  expect(byDivision.reduce((sum, { movement }) => sum + movement.entering.households, 0)).toBe(
    total.entering.households,
  );
  expect(subsidyEffect.total.subsidyNow).toBe('0.00');
  expect(subsidyEffect.loans.totalCount).toBe(subsidyEffect.total.loansDraft);
  const listed = subsidyEffect.loans.edges.map(({ node }) => node);
  expect(listed.reduce((sum, { subsidyDraft }) => sum + fen(subsidyDraft), 0)).toBe(
    fen(subsidyEffect.total.subsidyDraft),
  );
  expect(listed.length).toBeGreaterThan(0);
  for (const { loan } of listed) expect(fen(loan.principal)).toBeLessThanOrEqual(50_000_00);
});

test('JY-2025-1.1c: in 济源 the draft stands beside 8,600 and its clause', async () => {
  const { drafts, registerEffect } = await tried('county@419001');
  expect(drafts[0]).toMatchObject({ inForce: [{ value: '8600.00', clauses: [{ id: 'JY-2025-1.1c' }] }] });
  expect(registerEffect.byClause).toMatchObject([{ clause: { id: 'JY-2025-1.1c' }, line: '8600.00' }]);
});

test('a neighbour counts nothing, and may not try elsewhere', async () => {
  const { registerEffect, subsidyEffect } = await tried('county@410522');
  expect(registerEffect.total.entering.households).toBe(0);
  expect(subsidyEffect.total).toMatchObject({ loansDraft: 0, subsidyDraft: '0.00' });
  const refused = await tried('county@410522', { ...DRAFTS, division: '410526' });
  expect(refused.code).toBe('NOT_PERMITTED');
});

test('each department answers in one call, and no department writes', async () => {
  const { calls, statements } = await costOf(graph, () => tried('county@410526'));
  expect(calls).toEqual({ policy: 1, households: 1, finance: 1 });
  // Figures, list and count; of the list also its households, or its loans.
  expect(statements.households).toHaveLength(4);
  expect(statements.finance).toHaveLength(4);
  for (const sql of Object.values(statements).flat()) expect(sql).toMatch(/^\s*SELECT/);
});
