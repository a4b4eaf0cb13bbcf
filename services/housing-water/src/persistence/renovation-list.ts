import type { PlainDate } from '@dixian/calendar';
import type { Conditions, KeysetList } from '@dixian/service';
import type { HouseGrade } from '../domain/renovation';

/** A renovation as it is read; amounts are fen in text, as bigint columns come. */
export interface RenovationRow {
  id: string;
  householdId: string | null;
  householdCode: string;
  grade: HouseGrade;
  startedOn: PlainDate;
  plannedCompletionOn: PlainDate;
  completedOn: PlainDate | null;
  grant: string;
  paid: string;
  source: string;
}

export const RENOVATION_COLUMNS = `id, household_id AS "householdId", household_code AS "householdCode", grade,
  started_on AS "startedOn", planned_completion_on AS "plannedCompletionOn", completed_on AS "completedOn",
  grant_amount AS "grant", paid_amount AS "paid", source`;

/** Renovations by planned completion, narrowed by `conditions`. */
export function renovationsByPlan(conditions: (add: Conditions) => Conditions): KeysetList {
  return list('planned_completion_on', false, conditions);
}

/** Renovations of a household, newest first. */
export const renovationsNewestFirst: KeysetList = list('started_on', true, (add) => add);

function list(day: string, descending: boolean, conditions: KeysetList['conditions']): KeysetList {
  return {
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
