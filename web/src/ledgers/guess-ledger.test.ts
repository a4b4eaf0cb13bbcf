import { guessLedger } from './guess-ledger';

const ledgers = [
  { kind: 'settlements', title: '医保结算明细', alsoCalled: ['医疗结算台账'] },
  { kind: 'insurance', title: '城乡居民医保参保名单', alsoCalled: [] },
  { kind: 'premium', title: '城乡居民医保资助参保花名册', alsoCalled: [] },
];

test('a file is known by its name, whatever year or mark stands beside it', () => {
  expect(guessLedger('医保结算明细_2025.csv', ledgers)?.kind).toBe('settlements');
  expect(guessLedger('博罗县 医疗结算 （12月）.xlsx', ledgers)?.kind).toBe('settlements');
  expect(guessLedger('城乡居民医保资助参保花名册_2025.csv', ledgers)?.kind).toBe('premium');
});

test('where no name fits nothing is guessed', () => {
  expect(guessLedger('新建 Microsoft Excel 工作表.xlsx', ledgers)).toBeUndefined();
});
