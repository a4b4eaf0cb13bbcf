import type { Statements } from '@dixian/service';
import { obligations } from '../../ground/obligations';
import { tasks } from '../../ground/tasks';

// Cases that changed since others were told of them.
const CHANGED = 'FROM relief_case t WHERE NOT t.told AND t.household_id IS NOT NULL';

/**
 * Ends the work on cases that were decided or paid, by hand or by ledger, and opens it again where a payment was taken back;
 * before others are told.
 */
export async function followRelief(transaction: Statements): Promise<void> {
  const closing = (day: string) => ({
    sql: `SELECT t.id AS subject_id, NULL::text AS step, t.${day} AS closed_on ${CHANGED} AND t.${day} IS NOT NULL`,
    parameters: [],
  });
  const opening = (kind: string, day: string) => ({
    sql: `SELECT k.subject_id, k.step, k.household_id, k.person_id, t.division_code, k.opened_on, k.due_on, k.provisional,
        k.clause_ids, k.obligation_id, k.level, k.sector
      FROM duty_task k JOIN relief_case t ON t.id = k.subject_id
      WHERE k.kind = '${kind}' AND k.closed_on IS NOT NULL AND t.${day} IS NULL AND NOT t.told`,
    parameters: [],
  });
  await tasks.closeFrom(transaction, 'RELIEF_DUE', closing('paid_on'));
  await tasks.closeFrom(transaction, 'RELIEF_UNDECIDED', closing('decided_on'));
  await tasks.openFrom(transaction, 'RELIEF_DUE', opening('RELIEF_DUE', 'paid_on'));
  await tasks.openFrom(transaction, 'RELIEF_UNDECIDED', opening('RELIEF_UNDECIDED', 'decided_on'));
  await obligations.endFrom(transaction, 'TEMPORARY_RELIEF', {
    sql: `SELECT 'RELIEF_CASE' AS subject_kind, t.id::text AS subject_id, NULL::text AS cycle, t.paid_on AS met_on,
      NULL::date AS stopped_on, NULL::text AS stopped_as ${CHANGED}`,
    parameters: [],
  });
}
