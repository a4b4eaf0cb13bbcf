import { isOfToday, parseMark } from './mark';

test('a mark is a snapshot and the second it was made', () => {
  expect(parseMark('10:20:10,12@1764400000')).toEqual({
    snapshot: '10:20:10,12',
    xmin: '10',
    xmax: '20',
    madeAt: 1_764_400_000,
  });
  expect(parseMark('20:20:@1764400000')?.snapshot).toBe('20:20:');
});

test.each([
  '',
  '10:20:10,12',
  '20:10:@1764400000',
  '10:20:12,11@1764400000',
  '10:20:12,12@1764400000',
  '10:20:9@1764400000',
  '10:20:20@1764400000',
  '0:0:@1764400000',
  '10:9999999999999999999:@1764400000',
  "10:20:1'@1764400000",
  `10:20:${'11,'.repeat(2_000)}12@1764400000`,
])('%s is no mark', (text) => {
  expect(parseMark(text)).toBeUndefined();
});

test('a mark that is older than what is kept, or of another clock, is not trusted', () => {
  const mark = { snapshot: '1:1:', xmin: '1', xmax: '1', madeAt: 1_000_000 };
  expect(isOfToday(mark, '1003600', 24)).toBe(true);
  expect(isOfToday(mark, String(1_000_000 + 24 * 3_600), 24)).toBe(false);
  expect(isOfToday(mark, '999999', 24)).toBe(false);
});
