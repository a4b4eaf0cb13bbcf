import type { Deadline } from '@dixian/policy';

/** A time limit in short, e.g. `5 working days`, `2025-12-31`, `及时`; `at least` where the time must pass. */
export function limitText(limit: Deadline): string {
  const length = lengthText(limit);
  return limit.atLeast ? `at least ${length}` : length;
}

function lengthText(limit: Deadline): string {
  switch (limit.unit) {
    case 'fixed-date':
      return limit.date;
    case 'yearly':
      return `${limit.opens} to ${limit.closes} each year`;
    case 'month-end':
      return `end of month ${limit.months.join(', ')}`;
    case 'unstated':
      return limit.words;
    default: {
      const { duration, shortest, unit } = limit;
      return `${shortest === undefined ? '' : `${shortest} to `}${duration} ${unit.replace('-', ' ')}`;
    }
  }
}
