import type { PlainDate } from '@dixian/calendar';
import type { DutyLevel } from '../../ground/domain/duty-level';
import type { StopReason } from '../../ground/domain/stop-reason';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';
import type { ObligationStatus } from '../domain/status-on-day';

/** An obligation by what is known now; how it stands on a day is derived from it. */
export interface ObligationView {
  id: string;
  kind: SupervisedKind;
  householdId: string | null;
  personId: string | null;
  leadId: string | null;
  divisionCode: string;
  triggeredOn: PlainDate;
  beginsOn: PlainDate;
  dueOn: PlainDate | null;
  provisional: boolean;
  notices: string[];
  soft: boolean;
  metOn: PlainDate | null;
  stoppedOn: PlainDate | null;
  stoppedAs: StopReason | null;
  pausedFrom: PlainDate | null;
  pausedUntil: PlainDate | null;
  /** The level that owes it, where it is not the one of its kind. */
  owedAt: DutyLevel | null;
  latestPublicityOn: PlainDate | null;
  flaggedAt: Date | null;
  department: string | null;
  subjectKind: string;
  subjectId: string;
  cycle: string;
  clauseIds: string[];
}

/** Columns of an ObligationView over table `o`. */
export const OBLIGATION_COLUMNS = `o.id, o.kind, o.household_id AS "householdId", o.person_id AS "personId", o.lead_id AS "leadId",
    o.division_code AS "divisionCode", o.triggered_on AS "triggeredOn", o.begins_on AS "beginsOn", o.due_on + coalesce(o.due_shift, 0) AS "dueOn",
    o.provisional, o.notices, o.soft, o.latest_publicity_on AS "latestPublicityOn",
    o.flagged_at AS "flaggedAt", o.clause_ids AS "clauseIds", o.met_on AS "metOn", least(o.stopped_on, o.waived_on) AS "stoppedOn",
    CASE WHEN o.waived_on <= o.stopped_on OR o.stopped_on IS NULL AND o.waived_on IS NOT NULL THEN 'WAIVED' ELSE o.stopped_as END
    AS "stoppedAs", o.paused_from AS "pausedFrom", o.paused_until AS "pausedUntil", o.owed_at AS "owedAt", o.department, o.subject_kind AS "subjectKind", o.subject_id AS "subjectId", o.cycle`;

/** Condition that an obligation has this status on that day; as `statusOn` tells it, fit for indexes. */
export function hasStatus(status: ObligationStatus, asOf: string): string {
  const day = `${asOf}::date`;
  const running = `(o.ended_on IS NULL OR o.ended_on > ${day})`;
  const paused = `(o.paused_from <= ${day} AND (o.paused_until IS NULL OR o.paused_until > ${day}))`;
  const conditions: Record<ObligationStatus, string> = {
    MET: `o.met_on <= ${day} AND o.met_on <= o.due_key`,
    MET_LATE: `o.met_on <= ${day} AND o.met_on > o.due_key`,
    STOPPED: `least(o.stopped_on, o.waived_on) <= ${day} AND (o.met_on IS NULL OR o.met_on > ${day})`,
    SUSPENDED: `${running} AND ${paused} IS TRUE`,
    OPEN: `${running} AND o.due_key >= ${day} AND ${paused} IS NOT TRUE`,
    OVERDUE: `${running} AND o.due_key < ${day} AND ${paused} IS NOT TRUE`,
  };
  return conditions[status];
}

/** Condition that it is late on that day: overdue, or met after its due day. */
export function isLate(asOf: string): string {
  return `(${hasStatus('OVERDUE', asOf)}) OR (${hasStatus('MET_LATE', asOf)})`;
}
