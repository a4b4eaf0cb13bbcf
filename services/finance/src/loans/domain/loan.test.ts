import { hasSecurity, isDueBeforeDrawn } from './loan';

test.each(['无', '没有', '否'])('%s is no security', (description) => {
  expect(hasSecurity(description)).toBe(false);
});

test.each(['有', '是', '房产', '无锡房产'])('%s is a security', (description) => {
  expect(hasSecurity(description)).toBe(true);
});

test('a loan may fall due on the day it is drawn, not before', () => {
  expect(isDueBeforeDrawn({ drawnOn: '2024-02-29', dueOn: '2024-02-29' })).toBe(false);
  expect(isDueBeforeDrawn({ drawnOn: '2024-02-29', dueOn: '2024-02-28' })).toBe(true);
});
