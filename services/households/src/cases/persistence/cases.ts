import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowsById, rowsOfEach } from '@dixian/service';
import type { PlannedKind } from '../../ground/domain/act-kinds';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { CaseOrigin } from '../domain/case-rules';
import type { CaseState } from '../domain/case-state';

/** A case as it is read; what follows from its acts is kept with them. */
export interface CaseRow extends CaseOrigin {
  id: string;
  householdId: string;
  /** The lead of an identification; null for the other kinds. */
  leadId: string | null;
  /** The period that an elimination is to end; null for the other kinds. */
  periodId: string | null;
  divisionCode: string;
  /** The procedure and its document; both null for a release where no document prints steps. */
  documentId: string | null;
  procedureId: string | null;
  dueOn: PlainDate | null;
  version: number;
  state: CaseState;
  stateSince: PlainDate;
  nextStep: PlannedKind | null;
  category: MonitoringCategory | null;
}

export const CASE_COLUMNS = `id, kind, household_id AS "householdId", lead_id AS "leadId", period_id AS "periodId",
  division_code AS "divisionCode", document_id AS "documentId", procedure_id AS "procedureId",
  opened_in AS "openedIn", opened_on AS "openedOn", found_on AS "foundOn", channel,
  included_month AS "includedMonth", due_on AS "dueOn", version, state, state_since AS "stateSince",
  next_step AS "nextStep", category`;

/** A case in the caller's sight by id; one statement per request. */
export async function caseById(context: RequestContext, id: string): Promise<CaseRow | undefined> {
  return isEntityId(id) ? rowsById<CaseRow>(context, 'monitoring_case', CASE_COLUMNS).load(id) : undefined;
}

/** Cases of a household in the caller's sight, newest first; one statement per request. */
export function casesOf(context: RequestContext, householdId: string): Promise<CaseRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${CASE_COLUMNS} FROM monitoring_case
    WHERE household_id = ANY($1::uuid[]) ORDER BY opened_on DESC, id DESC`;
  return rowsOfEach<CaseRow>(context, 'cases-of-household', sql).load(householdId);
}
