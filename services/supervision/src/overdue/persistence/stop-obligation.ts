import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';

/**
 * Stops the clock of a lead's obligation, if it runs. A flag for a day on which it no longer ran is withdrawn with
 * its notice.
 */
export async function stopObligation(
  transaction: Statements,
  leadId: string,
  kind: SupervisedKind,
  stoppedOn: PlainDate,
  recordedAt: string,
): Promise<void> {
  // Held first: the statement after it sees the notice of a sweep that had the row.
  await transaction.query(
    'SELECT FROM obligation WHERE lead_id = $1 AND kind = $2 FOR UPDATE',
    [leadId, kind],
    'hold-obligation',
  );
  await transaction.query(
    `WITH early AS (
       SELECT n.id, n.obligation_id, n.county_code
       FROM overdue_notice n JOIN obligation o ON (o.county_code, o.id) = (n.county_code, n.obligation_id)
       WHERE o.lead_id = $1 AND o.kind = $2 AND o.ended_on IS NULL
         AND n.withdrawn_at IS NULL AND n.flagged_for >= $3
     ), withdrawn AS (
       UPDATE overdue_notice SET withdrawn_at = $4 WHERE (county_code, id) IN (SELECT county_code, id FROM early)
     )
     UPDATE obligation o SET stopped_on = $3, stopped_recorded_at = $4,
       flagged_at = CASE WHEN o.id IN (SELECT obligation_id FROM early) THEN NULL ELSE o.flagged_at END
     WHERE o.lead_id = $1 AND o.kind = $2 AND o.ended_on IS NULL`,
    [leadId, kind, stoppedOn, recordedAt],
    'stop-obligation',
  );
}
