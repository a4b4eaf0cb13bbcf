import type { MergeContext } from '@dixian/imports';
import { tasks } from '../../ground/tasks';
import type { SchoolDays } from '../domain/school-choices';
import { followBringBack } from './bring-back';
import { followLedger, notAfter } from './follow-answers';

/**
 * After a list of dropouts: the answers of those it names, and work in the villages for each case without a school; a household
 * of which a child is named is asked for none any more.
 */
export function followCases(days: SchoolDays) {
  return async (context: MergeContext): Promise<void> => {
    const { transaction, runId, exportedOn, today } = context;
    await followLedger('dropout_case', days)(context);
    const day = notAfter(exportedOn, today);
    await followBringBack(transaction, today, {
      where: 'c."personId" IN (SELECT r.person_id FROM dropout_case r WHERE r.loaded_by = $1)',
      parameters: [runId],
    });
    await tasks.closeFrom(transaction, 'NAME_THE_CHILD', {
      sql: `SELECT DISTINCT c.household_id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM dropout_case c
        WHERE c.loaded_by = $1 AND c.household_id IS NOT NULL`,
      parameters: [runId, day],
    });
  };
}
