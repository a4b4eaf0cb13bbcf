import { parseYuan } from '@dixian/money';
import type { NamedParameter, ParameterValue } from './parameter';

/** Whether a lower document's value gives less than the value it may only detail. */
export function weakens(lower: NamedParameter, upper: NamedParameter): boolean {
  if (lower.value === null || upper.value === null || !upper.weaker) return false;
  const difference = compare(lower.value, upper.value);
  return upper.weaker === 'lower' ? difference < 0 : difference > 0;
}

function compare(a: ParameterValue, b: ParameterValue): number {
  const [first, second] = [magnitude(a), magnitude(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function magnitude(value: ParameterValue): number | bigint | string {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return value.length;
  return parseYuan(value) ?? value;
}
