import { plainDate } from '@dixian/calendar';
import { byPlace, lengthBelow, placeNumberSql } from './by-place';
import { canonicalValue, isTried } from './tried-parameters';
import { draftFen, draftNumber, type WhatIf } from './what-if';
import { decodeWhatIf, encodeWhatIf } from './what-if-id';

const set: WhatIf = {
  division: '419001',
  from: plainDate('2026-01-01'),
  comparedOn: plainDate('2025-12-01'),
  drafts: [
    { name: 'monitoring-line', value: '9000.00' },
    { name: 'interest-subsidy-rate', value: '50' },
  ],
};
const encoded = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

test('an id is the set, both ways', () => {
  expect(decodeWhatIf(encodeWhatIf(set))).toEqual(set);
  expect([draftFen(set, 'monitoring-line'), draftNumber(set, 'interest-subsidy-rate')]).toEqual([
    900_000n,
    50,
  ]);
  expect(draftFen(set, 'microcredit-principal-limit')).toBeUndefined();
});

const days = ['2026-01-01', '2025-12-01'];
test.each([
  ['text', 'x'],
  ['a value that is not canonical', encoded(['419001', ...days, [['monitoring-line', '9000']]])],
  ['a number for a value', encoded(['419001', ...days, [['interest-subsidy-rate', 50]]])],
  ['a parameter nobody tries', encoded(['419001', ...days, [['lead-channels', '1']]])],
  ['a name of every object', encoded(['419001', ...days, [['constructor', '1']]])],
  ['a parameter twice', encoded(['419001', ...days, Array(2).fill(['interest-subsidy-rate', '50'])])],
  ['no drafts', encoded(['419001', ...days, []])],
  ['a division of five digits', encoded(['41900', ...days, [['interest-subsidy-rate', '50']]])],
  ['a day that is none', encoded(['419001', '2026-02-29', days[1], [['interest-subsidy-rate', '50']]])],
  ['more than a set', encoded(['419001', ...days, [['interest-subsidy-rate', '50']], 1])],
])('an id of %s is made up', (_what, id) => {
  expect(decodeWhatIf(id)).toBeUndefined();
});

test.each([
  ['monitoring-line', ' 9000 ', '9000.00'],
  ['monitoring-line', '0.01', '0.01'],
  ['monitoring-line', '0', undefined],
  ['monitoring-line', '-1', undefined],
  ['monitoring-line', '9000.001', undefined],
  ['monitoring-line', '100000000.01', undefined],
  ['interest-subsidy-rate', '100', '100'],
  ['interest-subsidy-rate', '0', '0'],
  ['interest-subsidy-rate', '101', undefined],
  ['interest-subsidy-rate', '49.5', undefined],
  ['interest-day-count-basis', '360', '360'],
  ['interest-day-count-basis', '366', undefined],
] as const)('%s of %j is %j', (name, text, value) => {
  expect(canonicalValue(name, text)).toBe(value);
});

test('what every object has is no parameter', () => {
  expect(isTried('toString')).toBe(false);
});

const policies = {
  documentsByPlace: new Map(['', '41', '4105', '4106', '410526', '41052600'].map((place) => [place, []])),
  parameters: new Map(),
};

test('places where something else holds, smallest first; a place like the one around it is left out', () => {
  const holds: Record<string, string> = {
    '41': 'a',
    '4105': 'b',
    '4106': 'a',
    '410526': 'b',
    '41052600': 'a',
  };
  const found = byPlace(policies, '41', { resolve: (place) => holds[place] ?? '', key: (terms) => terms });
  expect(found).toEqual([
    { place: '41052600', terms: 'a' },
    { place: '4105', terms: 'b' },
    { place: '41', terms: 'a' },
  ]);
});

test('the division asked for stands alone where no place lies below it', () => {
  const found = byPlace(policies, '410527', { resolve: () => 'b', key: (terms) => terms });
  expect(found).toEqual([{ place: '410527', terms: 'b' }]);
});

test('SQL takes the first place that contains a division', () => {
  expect(placeNumberSql('d', '$1', 2)).toBe('CASE WHEN d ^@ ($1)[1] THEN 1 WHEN d ^@ ($1)[2] THEN 2 END');
});

test.each([
  ['', 2],
  ['41', 4],
  ['410526', 9],
  ['410526001', 12],
  ['410526001201', 12],
])('one level below %j a code has %d digits', (division, digits) => {
  expect(lengthBelow(division)).toBe(digits);
});
