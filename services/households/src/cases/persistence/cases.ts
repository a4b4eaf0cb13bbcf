import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsById, rowsOfEach, type Statements } from '@dixian/service';
import { monitoringCase } from './tables';

export const CASE_NAMES = [
  'id',
  'kind',
  'householdId',
  'leadId',
  'periodId',
  'divisionCode',
  'documentId',
  'procedureId',
  'procedureVersion',
  'openedIn',
  'openedOn',
  'foundOn',
  'channel',
  'includedMonth',
  'dueOn',
  'steeredDueOn',
  'waivedOn',
  'pausedFrom',
  'pausedUntil',
  'lateDays',
  'version',
  'state',
  'stateSince',
  'nextStep',
  'category',
] as const;

/**
 * A case as it is read; what follows from its acts is kept with them. It has a lead if it is an identification, a period
 * if it is a release, and no procedure with its document where a release goes without printed steps.
 */
export type CaseRow = RowOf<typeof monitoringCase, (typeof CASE_NAMES)[number]>;

export const CASE_COLUMNS = monitoringCase.select(CASE_NAMES);

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

const BATCH = 500;

/** Cases of before that have kept no procedure, held, in the order of their ids after one. */
export function casesOfNoVersion(transaction: Statements, after: string | null): Promise<CaseRow[]> {
  return transaction.query<CaseRow>(
    `SELECT ${CASE_COLUMNS} FROM monitoring_case
     WHERE procedure_version IS NULL AND ($1::uuid IS NULL OR id > $1::uuid) ORDER BY id LIMIT ${BATCH} FOR UPDATE`,
    [after],
    'cases-of-no-version',
  );
}
