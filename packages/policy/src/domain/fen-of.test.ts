import { plainDate } from '@dixian/calendar';
import { fenOf } from './fen-of';
import type { Parameter } from './parameter';

const parameter = (unit: string, value: Parameter['value']): Parameter => ({
  name: 'monitoring-line',
  document: 'any',
  unit,
  value,
  clause: 'YY-2025-1',
  from: plainDate('2025-01-01'),
  to: null,
});

describe('fenOf', () => {
  it('JY-2025-1.1c: gives 8,600 yuan in fen', () => {
    expect(fenOf(parameter('CNY-per-person-year', '8600.00'))).toBe(860_000n);
    expect(fenOf(parameter('CNY', '10000000.01'))).toBe(1_000_000_001n);
  });

  it('refuses what is not money', () => {
    expect(() => fenOf(parameter('percent', 100))).toThrow('monitoring-line is not an amount of money');
    expect(() => fenOf(parameter('times-local-subsistence-allowance', '1.5'))).toThrow('not an amount');
  });
});
