import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { obligations } from '../../ground/obligations';

/** A village that is there no more owes no survey that it had not finished; its households are in that of another. */
export function endSurveys(
  transaction: Statements,
  { divisionId, on }: { divisionId: string; on: PlainDate },
): Promise<void> {
  return obligations.endFrom(transaction, 'FULL_SURVEY', {
    sql: `SELECT o.subject_kind, o.subject_id, o.cycle, NULL::date AS met_on, $2::date AS stopped_on,
            'NOT_REQUIRED' AS stopped_as
          FROM duty_obligation o WHERE o.kind = 'FULL_SURVEY' AND o.subject_kind = 'PLACE' AND o.subject_id = $1
            AND o.met_on IS NULL AND o.stopped_on IS NULL`,
    parameters: [divisionId, on],
  });
}
