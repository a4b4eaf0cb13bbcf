import { plainDate } from '@dixian/calendar';
import { type KeptHelper, placeHelper } from './place-helper';

const day = (text: string) => plainDate(text);
const stated = (name: string, since: string, endedOn: string | null = null, index: string | null = null) => ({
  index,
  name,
  unit: '县水利局',
  since: day(since),
  endedOn: endedOn === null ? null : day(endedOn),
});
const kept = (...helpers: ReturnType<typeof stated>[]): KeptHelper[] =>
  helpers.map((helper, place) => ({ ...helper, id: String(place) }));

test.each([
  ['nobody yet', [], stated('甲', '2025-01-01'), { as: 'ADDED', ends: null, remark: null }],
  [
    'the same again',
    [stated('甲', '2025-01-01')],
    stated('甲', '2025-01-01'),
    { as: 'KNOWN', id: '0', endsOn: null },
  ],
  [
    'the same with an end',
    [stated('甲', '2025-01-01')],
    stated('甲', '2025-01-01', '2025-06-01'),
    { as: 'KNOWN', id: '0', endsOn: '2025-06-01' },
  ],
  [
    'the same who had left',
    [stated('甲', '2025-01-01', '2025-06-01')],
    stated('甲', '2025-01-01', '2025-06-01'),
    { as: 'KNOWN', id: '0', endsOn: null },
  ],
  [
    'another after',
    [stated('甲', '2025-01-01')],
    stated('乙', '2025-06-01'),
    { as: 'ADDED', ends: '0', remark: null },
  ],
  [
    'another of the same day',
    [stated('甲', '2025-01-01')],
    stated('乙', '2025-01-01'),
    { as: 'REFUSED', code: 'HELPER_ASSIGNED' },
  ],
  [
    'one of before who had left',
    [stated('甲', '2025-01-01')],
    stated('乙', '2024-01-01', '2025-01-01'),
    { as: 'ADDED', ends: null, remark: null },
  ],
  [
    'one of before who is said to stand',
    [stated('甲', '2025-01-01')],
    stated('乙', '2024-01-01'),
    { as: 'REFUSED', code: 'BEFORE_PREVIOUS_STEP' },
  ],
  [
    'one who stands since before the last left',
    [stated('甲', '2025-01-01', '2025-06-01')],
    stated('乙', '2025-03-01'),
    { as: 'ADDED', ends: null, remark: 'BEFORE_PREVIOUS_STEP' },
  ],
  [
    'an end before the start',
    [],
    stated('甲', '2025-06-01', '2025-05-31'),
    { as: 'REFUSED', code: 'END_BEFORE_START' },
  ],
  [
    'one number under another unit',
    [{ ...stated('甲', '2025-01-01', null, 'a'), unit: '县财政局' }],
    stated('甲', '2025-01-01', null, 'a'),
    { as: 'KNOWN', id: '0', endsOn: null },
  ],
  [
    'two of one name and unit with two numbers',
    [stated('甲', '2025-01-01', null, 'a')],
    stated('甲', '2025-06-01', null, 'b'),
    { as: 'ADDED', ends: '0', remark: null },
  ],
])('%s', (_, before, helper, placed) => {
  expect(placeHelper(kept(...before), helper)).toEqual(placed);
});
