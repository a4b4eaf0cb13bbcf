import { middleTenDays } from './ten-day-periods';

it('BL-2022-4.4.4a: 中旬 is the 11th to the 20th', () => {
  expect(middleTenDays(2025, 12)).toEqual({ from: '2025-12-11', to: '2025-12-20' });
  expect(middleTenDays(2021, 2)).toEqual({ from: '2021-02-11', to: '2021-02-20' });
});
