import { ledgerYear } from './ledger-year';

test.each([
  ['衔接资金项目_2025.xlsx', 2025],
  ['衔接资金项目_20251231.xlsx', 2025],
  ['衔接资金项目_202503.xlsx', 2025],
  ['2025年衔接资金项目.xlsx', 2025],
  ['2025衔接资金项目(1).xlsx', 2025],
])('%s is about %d, whenever it was exported', (fileName, year) => {
  expect(ledgerYear(fileName, '2026-03-01')).toBe(year);
});

test.each([
  '衔接资金项目.xlsx',
  '衔接资金项目_202.xlsx',
  '衔接资金项目_120251.xlsx',
  '项目_1700000000000.xlsx',
])('%s names no year: the export day does', (fileName) => {
  expect(ledgerYear(fileName, '2026-03-01')).toBe(2026);
});
