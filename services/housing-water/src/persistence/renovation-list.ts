import type { Conditions, KeysetList, RowOf } from '@dixian/service';
import { renovation } from './tables';

const NAMES = [
  'id',
  'householdId',
  'householdCode',
  'grade',
  'startedOn',
  'plannedCompletionOn',
  'completedOn',
  'grant',
  'paid',
  'source',
] as const;

/** A renovation as it is read. */
export type RenovationRow = RowOf<typeof renovation, (typeof NAMES)[number]>;

export const RENOVATION_COLUMNS = renovation.select(NAMES);

/** Renovations by planned completion, narrowed by `conditions`. */
export function renovationsByPlan(conditions: (add: Conditions) => Conditions): KeysetList {
  return list('planned_completion_on', false, conditions);
}

/** Renovations of a household, newest first. */
export const renovationsNewestFirst: KeysetList = list('started_on', true, (add) => add);

function list(day: string, descending: boolean, conditions: KeysetList['conditions']): KeysetList {
  return {
    name: `renovations-by-${day}`,
    columns: RENOVATION_COLUMNS,
    from: 'renovation',
    key: [
      { expression: day, type: 'date' },
      { expression: 'id', type: 'uuid' },
    ],
    descending,
    conditions,
  };
}
