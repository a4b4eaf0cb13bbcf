import { createLogger } from './logging';

test('an error of the database is logged without the row it quotes', () => {
  const written: string[] = [];
  const log = createLogger('households', 'info', { write: (line) => written.push(line) });
  const row = '测试户主, 990034194707288978';
  const quoting = {
    code: '23514',
    detail: `Failing row contains (${row}).`,
    where: `COPY stage, line 5: "${row}"`,
  };
  log.error({ err: Object.assign(new Error('violates check constraint'), quoting) }, 'import failed');
  expect(written).toHaveLength(1);
  expect(written[0]).toContain('violates check constraint');
  expect(written[0]).toContain('23514');
  expect(written[0]).not.toMatch(/测试户主|990034194707288978/);
});
