import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/** A project of which a ledger prints the day of its notice waits for none; what an act rests on is never taken back. */
export async function followLoaded(transaction: Statements): Promise<void> {
  await tasks.closeFrom(transaction, 'PROJECT_NOTICE_MISSING', { sql: NOTICED, parameters: [] });
}

const NOTICED = `SELECT k.subject_id, k.step, p.noticed_on AS closed_on FROM duty_task k
  JOIN fund_project p ON p.id = k.subject_id
  WHERE k.kind = 'PROJECT_NOTICE_MISSING' AND k.closed_on IS NULL AND p.noticed_on IS NOT NULL`;
