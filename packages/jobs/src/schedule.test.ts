import { nextRun } from './schedule';

const at = (text: string) => Date.parse(text);
const next = (cron: string, after: string) =>
  new Date(nextRun({ id: 'x', cron, tz: 'Asia/Shanghai' }, at(after)) ?? 0).toISOString();

it('counts days in Asia/Shanghai', () => {
  expect(next('0 0 1 1 *', '2025-12-31T15:59:59.999Z')).toBe('2025-12-31T16:00:00.000Z');
  expect(next('0 0 1 1 *', '2025-12-31T16:00:00.000Z')).toBe('2026-12-31T16:00:00.000Z');
});

it('waits for 29 February', () => {
  expect(next('0 8 29 2 *', '2026-01-01T00:00:00Z')).toBe('2028-02-29T00:00:00.000Z');
});
