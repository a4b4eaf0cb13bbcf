import type { PlainDate } from '@dixian/calendar';
import { type IncomeMeasure, isMissing, type PolicySet, resolveParameter } from '@dixian/policy';

/** What the line of a place measures on a day; 纯收入 where no line is set. */
export function measureOfPlace(policies: PolicySet, division: string, on: PlainDate): IncomeMeasure {
  const line = resolveParameter(policies, { division, on, name: 'monitoring-line' });
  return (isMissing(line) ? undefined : line.measure) ?? 'net-income';
}
