import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import type { Statements } from '@dixian/service';
import type { ProposedAct } from '../domain/case-act';
import type { CaseOrigin } from '../domain/case-rules';
import { caseStates, courseOf } from '../domain/case-state';
import type { Standing } from '../domain/fold-case';
import { ACT_COLUMNS, type ActRow } from './acts';
import { CASE_COLUMNS, type CaseRow } from './cases';

/** A case as it is opened, by its first act. */
export interface NewCase extends CaseOrigin {
  householdId: string;
  leadId: string | null;
  periodId: string | null;
  divisionCode: string;
  documentId: string | null;
  procedureId: string | null;
  dueOn: PlainDate | null;
}

/** Who records an act, and which act it corrects. */
export interface WrittenBy extends RecordedBy {
  corrects: string | null;
}

/** Opens a case that has no act yet; version 0 until its first act is appended. */
export async function insertCase(transaction: Statements, opened: NewCase): Promise<CaseRow> {
  const [row] = await transaction.query<CaseRow>(
    `INSERT INTO monitoring_case (household_id, lead_id, document_id, procedure_id, opened_in, opened_on, found_on,
       channel, included_month, due_on, division_code, kind, period_id, version, state, state_since)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, $14, $6) RETURNING ${CASE_COLUMNS}`,
    [
      opened.householdId,
      opened.leadId,
      opened.documentId,
      opened.procedureId,
      opened.openedIn,
      opened.openedOn,
      opened.foundOn,
      opened.channel,
      opened.includedMonth,
      opened.dueOn,
      opened.divisionCode,
      opened.kind,
      opened.periodId,
      courseOf[opened.kind].from,
    ],
  );
  if (!row) throw new Error('monitoring_case gave no row');
  return row;
}

/** Appends an act to the history of a held case. */
export async function insertAct(
  transaction: Statements,
  { id, householdId, divisionCode, version }: CaseRow,
  act: ProposedAct,
  by: WrittenBy,
): Promise<ActRow> {
  const [row] = await transaction.query<ActRow>(
    `INSERT INTO case_act (case_id, sequence, kind, occurred_on, account, role, acting_for, level, evidence,
                           late_reason, corrects, division_code, household_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING ${ACT_COLUMNS}`,
    [
      id,
      version + 1,
      act.kind,
      act.occurredOn,
      by.account,
      by.role,
      by.actingFor,
      act.level ?? null,
      JSON.stringify(act.evidence),
      act.lateReason,
      by.corrects,
      divisionCode,
      householdId,
    ],
  );
  if (!row) throw new Error('case_act gave no row');
  return row;
}

/** Writes down where a held case stands after its last act. */
export async function saveStanding(
  transaction: Statements,
  { id }: CaseRow,
  { state, since, next, category }: Standing,
): Promise<CaseRow> {
  const [row] = await transaction.query<CaseRow>(
    `UPDATE monitoring_case SET version = version + 1, state = $2, state_since = $3, next_step = $4, category = $5,
       ended_on = CASE WHEN $6::boolean THEN $3::date END
     WHERE id = $1 RETURNING ${CASE_COLUMNS}`,
    [id, state, since, next, category, caseStates[state].ended],
  );
  if (!row) throw new Error('monitoring_case gave no row');
  return row;
}
