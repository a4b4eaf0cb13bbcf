import { systemScope } from '@dixian/service';
import { costOf } from './counting';
import { type WholeGraph, wholeGraph } from './whole-graph';

const TARGETS = `{ targets(division: "419001") { id comparison value { ... on ParameterValue { value } }
  financeActual { value part whole } educationActual { value } employmentActual { value }
  householdsActual { value part whole }
  housingWaterActual { value } clauses { id } } }`;

interface Target {
  id: string;
  value: { value: string } | null;
  financeActual: { value: string; part: string; whole: string } | null;
  educationActual: object | null;
  householdsActual: { value: string; part: string; whole: string } | null;
}

let graph: WholeGraph;

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  await graph.services.get('finance')?.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO fund_project
         (division_code, year, number, category, investment, spent_percent, fund_level, source)
       VALUES ('419001', 2025, 'A1', '产业发展', 69999, 0, '中央', 'test'),
              ('419001', 2025, 'A2', '基础设施', 30001, 0, '中央', 'test')`,
    ),
  );
  // Two monitored households, one of them with a responsible helper.
  await graph.services.get('households')?.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `WITH registered AS (
         INSERT INTO household (id, code, division_id, division_code, source, exported_on)
         SELECT uuidv7(), '41900100100100' || n, uuidv7(), '419001001001', 'test', '2025-01-01'
         FROM generate_series(1, 2) AS n RETURNING id, code, division_code
       ), monitored AS (
         INSERT INTO monitoring_period (household_id, basis, identified_on, source, division_code)
         SELECT id, 'TAKEN_OVER', '2025-03-01', 'test', division_code FROM registered
       )
       INSERT INTO responsible_helper (household_id, name, unit, post, civil_servant, since, account,
         division_code)
       SELECT id, '王测试', '市水利局', '科员', true, '2025-03-02', 'test', division_code FROM registered
       WHERE code LIKE '%1'`,
    ),
  );
}, 60_000);
afterAll(() => graph?.drop());

async function targets(account: string) {
  const { data, errors } = await (await graph.as(account)).ask<{ targets: Target[] }>(TARGETS);
  return { list: data?.targets ?? [], errors };
}

test('JY-2025-2.5g, JY-2025-3.9a: targets of 济源 with what finance and the register have on record, one call per department', async () => {
  let answer: Awaited<ReturnType<typeof targets>> = { list: [], errors: undefined };
  const { calls } = await costOf(graph, async () => {
    answer = await targets('county@419001');
  });
  expect(answer.errors).toBeUndefined();
  expect(calls).toEqual({
    policy: 1,
    finance: 1,
    education: 1,
    employment: 1,
    'housing-water': 1,
    households: 1,
  });
  const share = answer.list.find(({ id }) => id === 'central-fund-industry-share');
  expect(share?.value).toEqual({ value: '70' });
  expect(share?.financeActual).toEqual({ value: '69.99', part: '699.99', whole: '1000.00' });
  expect(answer.list.find(({ id }) => id === 'employment-scale')?.financeActual).toBeNull();
  const helped = answer.list.find(({ id }) => id === 'helper-coverage');
  expect(helped?.householdsActual).toEqual({ value: '50.00', part: '1', whole: '2' });
});

test('a department that is down costs its own figures and no others', async () => {
  await graph.stopService('finance');
  const { list, errors } = await targets('county@419001');
  expect(errors?.length).toBeGreaterThan(0);
  expect(list.length).toBeGreaterThan(10);
  expect(list.every(({ financeActual }) => financeActual === null)).toBe(true);
  expect(list.find(({ id }) => id === 'central-fund-industry-share')?.value).toEqual({ value: '70' });
});
