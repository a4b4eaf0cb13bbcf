import { mayAdvance, nextStage, ownNumber } from './asset';

test('an asset passes its stages one after the other, and distributes again and again', () => {
  expect(mayAdvance('FORMED', 'TRANSFERRED')).toBe(true);
  expect(mayAdvance('FORMED', 'DISTRIBUTED')).toBe(false);
  expect(mayAdvance('OPERATED', 'TRANSFERRED')).toBe(false);
  expect(mayAdvance('DISTRIBUTED', 'DISTRIBUTED')).toBe(true);
  expect(nextStage('FORMED')).toBe('TRANSFERRED');
});

test('an asset without a number is told by name, village and year', () => {
  expect(ownNumber({ name: '光伏电站', village: '某村', year: 2023 })).toBe('（无编号）光伏电站 某村 2023');
});
