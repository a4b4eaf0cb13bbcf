import { countStatements } from './count-statements';

function source() {
  const listeners = new Set<(sql: string) => void>();
  return {
    listeners,
    run: (sql: string) => {
      for (const listener of listeners) listener(sql);
    },
    onStatement: (listener: (sql: string) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

test('it counts what all sources run while the work lasts, in order', async () => {
  const [one, other] = [source(), source()];
  one.run('before');
  const counted = await countStatements([one, other], async () => {
    one.run('SELECT 1');
    other.run('SELECT 2');
    return 'done';
  });
  one.run('after');
  expect(counted).toEqual({ result: 'done', statements: ['SELECT 1', 'SELECT 2'] });
});

test('it stops listening when the work fails', async () => {
  const one = source();
  await expect(countStatements(one, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(one.listeners.size).toBe(0);
});
