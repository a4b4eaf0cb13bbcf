import { changedMapping, NOT_READ } from './changed-mapping';

test('what is said of a heading replaces what was said before, and the rest stays', () => {
  const before = [
    { heading: '救助金', field: 'medicalAid' },
    { heading: '备注', field: null },
  ];
  expect(changedMapping(before, { 救助金: 'otherCover', 合计: NOT_READ, 日期: '' }, '')).toEqual([
    { heading: '救助金', field: 'otherCover' },
    { heading: '备注', field: null },
    { heading: '合计', field: null },
  ]);
});

test('a heading that was typed counts when it is named and something is chosen for it', () => {
  expect(changedMapping([], { '': 'totalCost' }, '花费')).toEqual([{ heading: '花费', field: 'totalCost' }]);
  expect(changedMapping([], { '': 'totalCost' }, '')).toEqual([]);
  expect(changedMapping([], {}, '花费')).toEqual([]);
});
