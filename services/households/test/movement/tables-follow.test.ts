import { householdTables } from '../../src/ground/persistence/household-tables';
import { type Households, rowsOf, runningHouseholds } from '../running-households';

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds();
});
afterAll(() => households?.drop());

test('every table with rows of a household is named by its room, with how they follow it', async () => {
  const tables = await rowsOf<{ name: string }>(
    households,
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND 2 = (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid
                AND a.attname IN ('household_id', 'division_code')) ORDER BY 1`,
  );
  const named = householdTables().map(({ table }) => table);
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
});
