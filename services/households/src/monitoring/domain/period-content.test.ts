import { plainDate } from '@dixian/calendar';
import { overlaps, type PeriodContent } from '../../periods/domain/period-content';
import { correctedContent } from './correct-period';

const days = (identifiedOn: string, eliminatedOn: string | null) => ({
  identifiedOn: plainDate(identifiedOn),
  eliminatedOn: eliminatedOn === null ? null : plainDate(eliminatedOn),
});

test.each([
  [days('2024-01-01', '2024-06-01'), days('2024-06-01', null), false],
  [days('2024-01-01', '2024-06-01'), days('2024-05-31', null), true],
  [days('2024-01-01', null), days('2025-01-01', '2025-02-01'), true],
  [days('2024-01-01', '2024-01-01'), days('2024-01-01', null), true],
  [days('2024-01-02', '2024-01-02'), days('2024-01-01', '2024-01-03'), true],
])('%j and %j overlap: %s, either way round', (one, other, expected) => {
  expect([overlaps(one, other), overlaps(other, one)]).toEqual([expected, expected]);
});

const MONTHS: PeriodContent = {
  ...days('2024-01-01', '2024-06-30'),
  category: 'MARGINAL',
  risks: ['因病'],
  monthOnly: true,
  eliminationMode: '帮扶消除',
};
const day = plainDate('2024-01-05');

test.each([
  [{ identifiedOn: day, notEliminated: false }, true],
  [{ identifiedOn: day, eliminatedOn: plainDate('2024-06-07'), notEliminated: false }, false],
  [{ identifiedOn: day, notEliminated: true }, false],
  [{ notEliminated: true }, true],
])('corrected by %j a period is known by its months alone: %s', (change, monthOnly) => {
  expect(correctedContent(MONTHS, change)).toMatchObject({
    monthOnly,
    category: 'MARGINAL',
    risks: ['因病'],
  });
});

test('what was not eliminated has neither a day nor a mode of elimination', () => {
  expect(correctedContent(MONTHS, { notEliminated: true })).toMatchObject({
    eliminatedOn: null,
    eliminationMode: null,
  });
});
