import type { PlainDate } from '@dixian/calendar';
import {
  deadlinesInForce,
  isMissing,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
  ruleInForce,
} from '@dixian/policy';
import { type CalendarKind, dayOfMonth, firstOfMonth, nodesUpTo } from './time-nodes';

/** Something a place has to do by a day of the calendar. */
export interface CalendarDuty {
  readonly kind: CalendarKind;
  /** The month of a list, the day of a time node. */
  readonly cycle: string;
  readonly openedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly clauseIds: readonly string[];
}

/** The list of people that a township reports in a month: none where no document asks, or nobody set the day. */
export function listOfMonth(policies: PolicySet, at: PlaceAndDay): CalendarDuty[] {
  const rule = ruleInForce(policies, 'list-reported-by-day', at);
  const day = rule && resolveParameter(policies, { ...at, name: 'list-report-day' });
  if (!rule || !day || isMissing(day)) return [];
  const dueOn = dayOfMonth(at.on, Number(day.value));
  const cycle = at.on.slice(0, 7);
  return [{ kind: 'REPORT_LIST', cycle, openedOn: firstOfMonth(at.on), dueOn, clauseIds: [rule.clause] }];
}

/** The time nodes of higher levels that a county follows, from the first day of their months on. */
export function nodesOfYear(policies: PolicySet, at: PlaceAndDay): CalendarDuty[] {
  const rule = ruleInForce(policies, 'time-nodes-followed', at);
  if (!rule) return [];
  return deadlinesInForce(policies, at)
    .filter(({ kind }) => kind === 'TIME_NODE')
    .flatMap((limit) =>
      nodesUpTo(limit, at.on).map((dueOn) => ({
        ...{ kind: 'REACH_NODE' as const, cycle: dueOn, openedOn: firstOfMonth(dueOn), dueOn },
        clauseIds: [rule.clause, limit.clause],
      })),
    );
}
