import { plainDate } from '@dixian/calendar';
import { Conditions, inOrder, systemScope } from '@dixian/service';
import { promptCountsSql, promptList } from '../../src/quality/persistence/prompt-list';
import { followedHouseholds } from '../../src/quality/persistence/quality-sweeps';
import { type Households, runningHouseholds } from '../running-households';

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds('2025-12-01');
  await households.service.parts.workerDb.write(systemScope, async (transaction) => {
    // Sixty counties of four hundred prompts, and as many other tasks.
    await transaction.query(`
      INSERT INTO task (household_id, kind, subject_id, step, level, opened_on, division_code)
      SELECT gen_random_uuid(), kind, gen_random_uuid(), 'NO_HEAD:x', 'township', date '2025-01-01' + n % 300,
             (410000 + n % 60)::text || '001201'
      FROM generate_series(1, 24000) n, (VALUES ('ANSWER_PROMPT'), ('CASE_STEP')) AS k(kind)`);
  });
  await households.service.parts.workerDb.read(systemScope, (statements) => statements.query('ANALYZE task'));
});
afterAll(() => households?.drop());

async function planOf(division: string, sql: string, parameters: readonly unknown[]): Promise<string> {
  const rows = await households.service.parts.db.read({ division, sector: '*' }, (statements) =>
    statements.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters),
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const asOf = plainDate('2025-12-01');

test.each([
  ['410030', {}],
  ['410030001', { rules: ['NO_HEAD'] }],
  ['', {}],
  ['', { division: '410030' }],
])('the page of prompts of %j narrowed by %j reads an index, not the tasks', async (division, narrowed) => {
  const list = inOrder(promptList({ asOf, seenFrom: division, ...narrowed }), undefined);
  const conditions = list.conditions(new Conditions());
  const sql = `SELECT ${list.columns} FROM ${list.from} ${conditions.where()} ORDER BY opened_on DESC, id DESC LIMIT 21`;
  const plan = await planOf(division, sql, conditions.parameters);
  expect(plan).toMatch(/task_(sorted_)?prompt/);
  expect(plan).not.toMatch(/Seq Scan/);
});

test('the counts of a county read its range of an index', async () => {
  const { sql, parameters } = promptCountsSql({ asOf, seenFrom: '' }, 9);
  const plan = await planOf('410030', sql, parameters);
  expect(plan).toMatch(/task_prompt_of_division|task_of_division/);
  expect(plan).not.toMatch(/Seq Scan/);
});

test('the next households of the nightly look come in the order of their ids, each once', async () => {
  const next = (after: string | null) =>
    households.service.parts.workerDb.write(systemScope, (transaction) =>
      followedHouseholds(transaction, after, asOf, 1_000),
    );
  const first = await next(null);
  const second = await next(first.at(-1) ?? null);
  expect(new Set([...first, ...second]).size).toBe(2_000);
  expect(first).toEqual(first.toSorted());
  expect((second[0] ?? '') > (first.at(-1) ?? '')).toBe(true);
});
