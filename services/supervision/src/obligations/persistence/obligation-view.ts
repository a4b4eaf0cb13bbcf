import type { PlainDate } from '@dixian/calendar';
import type { StopReason } from '../../ground/domain/stop-reason';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';

/** How an obligation stands on a day. */
export type ObligationStatus = 'MET' | 'MET_LATE' | 'STOPPED' | 'OPEN' | 'OVERDUE';

/** An obligation as it stands on the day `asOf`. */
export interface ObligationView {
  id: string;
  kind: SupervisedKind;
  householdId: string;
  personId: string | null;
  leadId: string;
  divisionCode: string;
  triggeredOn: PlainDate;
  dueOn: PlainDate;
  provisional: boolean;
  notices: string[];
  soft: boolean;
  metOn: PlainDate | null;
  stoppedOn: PlainDate | null;
  stoppedAs: StopReason | null;
  status: ObligationStatus;
  daysOverdue: number;
  latestPublicityOn: PlainDate | null;
  flaggedAt: Date | null;
  clauseIds: string[];
}

/** Columns of an ObligationView over table `o`, judged by the day behind the placeholder. */
export function obligationColumns(asOf: string): string {
  const day = `${asOf}::date`;
  return `o.id, o.kind, o.household_id AS "householdId", o.person_id AS "personId", o.lead_id AS "leadId",
    o.division_code AS "divisionCode", o.triggered_on AS "triggeredOn", o.due_on AS "dueOn",
    o.provisional, o.notices, o.soft, o.latest_publicity_on AS "latestPublicityOn",
    o.flagged_at AS "flaggedAt", o.clause_ids AS "clauseIds",
    CASE WHEN o.met_on <= ${day} THEN o.met_on END AS "metOn",
    CASE WHEN o.stopped_on <= ${day} THEN o.stopped_on END AS "stoppedOn",
    CASE WHEN o.stopped_on <= ${day} THEN o.stopped_as END AS "stoppedAs",
    CASE WHEN o.met_on <= ${day} AND o.met_on <= o.due_on THEN 'MET'
         WHEN o.met_on <= ${day} THEN 'MET_LATE'
         WHEN o.stopped_on <= ${day} THEN 'STOPPED'
         WHEN o.due_on < ${day} THEN 'OVERDUE'
         ELSE 'OPEN' END AS status,
    CASE WHEN o.ended_on <= ${day} THEN 0 ELSE greatest(${day} - o.due_on, 0) END AS "daysOverdue"`;
}

/** Condition that an obligation has this status on that day; the same cases as the column, fit for indexes. */
export function hasStatus(status: ObligationStatus, asOf: string): string {
  const day = `${asOf}::date`;
  const running = `(o.ended_on IS NULL OR o.ended_on > ${day})`;
  const conditions: Record<ObligationStatus, string> = {
    MET: `o.met_on <= ${day} AND o.met_on <= o.due_on`,
    MET_LATE: `o.met_on <= ${day} AND o.met_on > o.due_on`,
    STOPPED: `o.stopped_on <= ${day} AND (o.met_on IS NULL OR o.met_on > ${day})`,
    OPEN: `${running} AND o.due_on >= ${day}`,
    OVERDUE: `${running} AND o.due_on < ${day}`,
  };
  return conditions[status];
}
