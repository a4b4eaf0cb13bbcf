import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import type { Statements } from '@dixian/service';
import type { ProposedAct } from '../domain/case-act';
import type { CaseOrigin } from '../domain/case-origin';
import { caseStates, courseOf } from '../domain/case-state';
import type { CaseTerms } from '../domain/case-terms';
import type { Standing } from '../domain/fold-case';
import { ACT_NAMES, type ActRow, actFrom } from './acts';
import { CASE_COLUMNS, CASE_NAMES, type CaseRow } from './cases';
import { keepVersion } from './procedure-versions';
import { caseAct, monitoringCase } from './tables';

/** A case as it is opened, by its first act. */
export interface NewCase extends CaseOrigin {
  householdId: string;
  leadId: string | null;
  periodId: string | null;
  divisionCode: string;
  documentId: string | null;
  procedureId: string | null;
  dueOn: PlainDate | null;
  /** What the documents say of it, which it keeps. */
  terms: CaseTerms;
}

/** Who records an act, and which act it corrects. */
export interface WrittenBy extends RecordedBy {
  corrects: string | null;
}

/** Opens a case that has no act yet; version 0 until its first act is appended. */
export async function insertCase(transaction: Statements, { terms, ...opened }: NewCase): Promise<CaseRow> {
  const procedureVersion = await keepVersion(transaction, terms);
  const stands = { version: 0, state: courseOf[opened.kind].from, stateSince: opened.openedOn };
  return transaction.insert(monitoringCase, { ...opened, procedureVersion, ...stands }, CASE_NAMES);
}

/** Appends an act to the history of a held case. */
export async function insertAct(
  transaction: Statements,
  { id: caseId, householdId, divisionCode, version }: CaseRow,
  { kind, occurredOn, level, evidence, lateReason, step = null }: ProposedAct,
  by: WrittenBy,
): Promise<ActRow> {
  const act = { kind, occurredOn, level: level ?? null, evidence, lateReason, step };
  const of = { caseId, sequence: version + 1, householdId, divisionCode };
  return actFrom(await transaction.insert(caseAct, { ...of, ...act, ...by }, ACT_NAMES));
}

/** Writes down where a held case stands after its last act. */
export async function saveStanding(
  transaction: Statements,
  { id }: CaseRow,
  { state, since, next, category, openedOn }: Standing,
): Promise<CaseRow> {
  const [row] = await transaction.query<CaseRow>(
    `UPDATE monitoring_case SET version = version + 1, state = $2, state_since = $3, next_step = $4, category = $5,
       ended_on = CASE WHEN $6::boolean THEN $3::date END, opened_on = coalesce($7::date, opened_on)
     WHERE id = $1 RETURNING ${CASE_COLUMNS}`,
    [id, state, since, next, category, caseStates[state].ended, openedOn],
  );
  if (!row) throw new Error('monitoring_case gave no row');
  return row;
}
