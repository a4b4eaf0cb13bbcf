import { statementName } from './statement-name';

test('a statement is called by its verb and its first table, never by a value', () => {
  expect(statementName("SELECT id FROM household WHERE name = '张三'")).toBe('SELECT household');
  expect(statementName('  INSERT INTO outbox (type) VALUES ($1)')).toBe('INSERT outbox');
  expect(statementName('UPDATE "lead" SET a = 1')).toBe('UPDATE lead');
  expect(statementName('WITH due AS (SELECT 1 FROM task) DELETE FROM task USING due')).toBe('WITH task');
  expect(statementName("SELECT set_config('a', $1, true)")).toBe('SELECT');
});
