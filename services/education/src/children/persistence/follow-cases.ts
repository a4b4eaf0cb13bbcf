import type { MergeContext } from '@dixian/imports';
import { tasks } from '../../ground/tasks';
import type { SchoolDays } from '../domain/school-choices';
import { followLedger, notAfter } from './follow-answers';

const NEW_TASK = `NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id,
  NULL::text AS level, NULL::text AS sector`;

/**
 * After a list of dropouts: the answers of those it names, and work in the villages for each case without a school; a household
 * of which a child is named is asked for none any more.
 */
export function followCases(days: SchoolDays) {
  return async (context: MergeContext): Promise<void> => {
    const { transaction, runId, exportedOn, today } = context;
    await followLedger('dropout_case', days)(context);
    const day = notAfter(exportedOn, today);
    const rows = (isBack: boolean) => `FROM dropout_case c
      WHERE c.loaded_by = $1 AND c.person_id IS NOT NULL AND ${isBack ? '' : 'NOT '}(c.outcome = 'RETURNED')`;
    await tasks.openFrom(transaction, 'BRING_BACK', {
      sql: `SELECT c.id AS subject_id, NULL::text AS step, c.household_id, c.person_id, c.division_code, c.dropped_on AS opened_on,
          ${NEW_TASK} ${rows(false)}`,
      parameters: [runId],
    });
    await tasks.closeFrom(transaction, 'BRING_BACK', {
      sql: `SELECT c.id AS subject_id, NULL::text AS step, $2::date AS closed_on ${rows(true)}`,
      parameters: [runId, day],
    });
    await tasks.closeFrom(transaction, 'NAME_THE_CHILD', {
      sql: `SELECT DISTINCT c.household_id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM dropout_case c
        WHERE c.loaded_by = $1 AND c.household_id IS NOT NULL`,
      parameters: [runId, day],
    });
  };
}
