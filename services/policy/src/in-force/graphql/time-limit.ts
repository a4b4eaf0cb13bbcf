import { type Deadline, type PolicySet, remarkIn } from '@dixian/policy';
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
    triggerText: ({ triggerText }, _args, { language }) => remarkIn(policies, triggerText, language),
    length: (limit, _args, { language }) =>
      lengthOf(limit, (words) => remarkIn(policies, words, language) ?? words),
    clauses: ({ clause }) => cited(clause),
    document: (limit) => documentOf(policies, limit),
    note: ({ note }, _args, { language }) => remarkIn(policies, note, language),
  };
}

function lengthOf(limit: Deadline, said: (words: string) => string) {
  switch (limit.unit) {
    case 'fixed-date':
      return { __typename: 'FixedDay' as const, date: limit.date };
    case 'yearly':
      return { __typename: 'YearlyWindow' as const, opens: limit.opens, closes: limit.closes };
    case 'month-end':
      return { __typename: 'MonthEnds' as const, months: [...limit.months] };
    case 'unstated':
      return { __typename: 'TimeInWords' as const, words: said(limit.words) };
    default: {
      const { duration, shortest = null, unit } = limit;
      return { __typename: 'CountedTime' as const, duration, shortest, unit: units[unit] };
    }
  }
}
