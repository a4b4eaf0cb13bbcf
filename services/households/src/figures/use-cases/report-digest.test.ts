import { digestOf } from './report-digest';

test('the digest of a report changes with every figure, name and day, and not with their order', () => {
  const report = { divisionCode: '500235', day: '2025-11-30', reportedOn: '2025-12-01' };
  const line = { code: '500235101', name: '双江街道', measure: 'MONITORED' as const, value: 2 };
  const other = { ...line, measure: 'CASES_OPEN' as const, value: 1 };
  const digest = digestOf(report, [line, other]);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf(report, [other, line])).toBe(digest);
  for (const changed of [
    { ...line, value: 3 },
    { ...line, name: '双江' },
    { ...line, code: '500235102' },
  ])
    expect(digestOf(report, [changed, other])).not.toBe(digest);
  expect(digestOf({ ...report, day: '2025-11-29' }, [line, other])).not.toBe(digest);
});
