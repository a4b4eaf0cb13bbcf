import { keptCode, printedLevel } from './table-code';

test.each([
  ['650000000000', '65', '省级'],
  ['653100000000', '6531', '地级'],
  ['653128000000', '653128', '县级'],
  ['653128100000', '653128100', '乡级'],
  ['653128100201', '653128100201', '村级'],
  ['500200000000', '5002', '地级'],
  ['653128', '653128', '县级'],
  ['653128100', '653128100', '乡级'],
])('%s of an official table is %s, %s', (printed, kept, level) => {
  expect(keptCode(printed)).toBe(kept);
  expect(printedLevel(kept)).toBe(level);
});
