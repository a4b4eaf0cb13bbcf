import { plainDate } from '@dixian/calendar';
import type { NamedParameter, ParameterValue } from './parameter';
import { weakens } from './weakening';

const value = (of: ParameterValue | null, weaker?: 'lower' | 'higher'): NamedParameter => ({
  name: 'rate',
  document: 'a',
  value: of,
  unit: 'percent',
  clause: 'A-2025-1',
  from: plainDate('2025-01-01'),
  to: null,
  ...(weaker && { weaker }),
});

it.each<[ParameterValue | null, ParameterValue, 'lower' | 'higher' | undefined, boolean]>([
  [80, 100, 'lower', true],
  [100, 100, 'lower', false],
  [120, 100, 'lower', false],
  ['49999.99', '50000.00', 'lower', true],
  ['100000.00', '50000.00', 'lower', false],
  ['2025-12-30', '2025-12-31', 'lower', true],
  [10, 5, 'higher', true],
  [4, 5, 'higher', false],
  [80, 100, undefined, false],
  [null, 100, 'lower', false],
])('AY-2025-4.3a: %p under %p, weaker when %p: %p', (lower, upper, weaker, expected) => {
  expect(weakens(value(lower), value(upper, weaker))).toBe(expected);
});
