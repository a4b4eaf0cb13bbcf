import type { Deadline, PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../../documents/domain/clause-catalogue';
import type { TimeLimitResolvers, TimeUnit } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';

type CountedUnit = 'working-days' | 'calendar-days' | 'months' | 'years';

const units: Readonly<Record<CountedUnit, TimeUnit>> = {
  'working-days': 'WORKING_DAYS',
  'calendar-days': 'CALENDAR_DAYS',
  months: 'MONTHS',
  years: 'YEARS',
};

/** Resolvers of TimeLimit. */
export function timeLimitResolvers(policies: PolicySet): Complete<TimeLimitResolvers> {
  return {
    triggerText: ({ triggerText }) => triggerText ?? null,
    length: lengthOf,
    clauses: ({ clause }) => cited(clause),
    document: (limit) => documentOf(policies, limit),
    note: ({ note }) => note ?? null,
  };
}

function lengthOf(limit: Deadline) {
  switch (limit.unit) {
    case 'fixed-date':
      return { __typename: 'FixedDay' as const, date: limit.date };
    case 'yearly':
      return { __typename: 'YearlyWindow' as const, opens: limit.opens, closes: limit.closes };
    case 'month-end':
      return { __typename: 'MonthEnds' as const, months: [...limit.months] };
    case 'unstated':
      return { __typename: 'TimeInWords' as const, words: limit.words };
    default: {
      const { duration, shortest = null, unit } = limit;
      return { __typename: 'CountedTime' as const, duration, shortest, unit: units[unit] };
    }
  }
}
