import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { StopReason } from '../../ground/domain/stop-reason';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';

/** Which obligation of a lead came to its end, on which day, and when that was recorded. */
export interface EndOfObligation {
  readonly leadId: string;
  readonly kind: SupervisedKind;
  readonly on: PlainDate;
  readonly recordedAt: string;
}

/**
 * Meets an obligation of a lead, if nothing met it yet. A flag for a day on which it was met, as recorded late, is
 * withdrawn with its notice.
 */
export async function meetObligation(transaction: Statements, end: EndOfObligation): Promise<void> {
  await withdrawEarly(transaction, end, 'met_on');
  await transaction.query(
    `UPDATE obligation SET met_on = $3, met_recorded_at = $4
     WHERE lead_id = $1 AND kind = $2 AND met_on IS NULL`,
    [end.leadId, end.kind, end.on, end.recordedAt],
    'meet-obligation',
  );
}

/** Stops the clock of a lead's obligation, if it runs, also where the end of its household was told as a release first; what was flagged too early is withdrawn likewise. */
export async function stopObligation(
  transaction: Statements,
  { reason, ...end }: EndOfObligation & { reason: StopReason | null },
): Promise<void> {
  await withdrawEarly(transaction, end, 'ended_on');
  await transaction.query(
    `UPDATE obligation SET stopped_on = $3, stopped_recorded_at = $4, stopped_as = $5
     WHERE lead_id = $1 AND kind = $2
       AND (ended_on IS NULL OR $5 = 'VANISHED' AND stopped_as = 'RELEASED' AND met_on IS NULL)`,
    [end.leadId, end.kind, end.on, end.recordedAt, reason],
    'stop-obligation',
  );
}

async function withdrawEarly(
  transaction: Statements,
  { leadId, kind, on, recordedAt }: EndOfObligation,
  unless: 'met_on' | 'ended_on',
): Promise<void> {
  // Held first: the statement after it sees the notice of a sweep that had the row.
  await transaction.query(
    'SELECT FROM obligation WHERE lead_id = $1 AND kind = $2 FOR UPDATE',
    [leadId, kind],
    'hold-obligation',
  );
  await transaction.query(
    `WITH early AS (
       UPDATE overdue_notice n SET withdrawn_at = $4 FROM obligation o
       WHERE (o.county_code, o.id) = (n.county_code, n.obligation_id) AND o.lead_id = $1 AND o.kind = $2
         AND o.${unless} IS NULL AND n.withdrawn_at IS NULL AND n.flagged_for >= $3
       RETURNING n.obligation_id
     )
     UPDATE obligation SET flagged_at = NULL
     WHERE lead_id = $1 AND kind = $2 AND id IN (SELECT obligation_id FROM early)`,
    [leadId, kind, on, recordedAt],
    `withdraw-early-${unless}`,
  );
}
