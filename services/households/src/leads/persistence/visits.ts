import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import { awaitTurn } from '../../ground/persistence/await-turn';
import type { ByKey } from '../../ground/persistence/recorder';

/** A visit of the yearly survey as it is read. */
export interface SurveyVisitRow {
  id: string;
  householdId: string;
  visitedOn: PlainDate;
  riskFound: boolean;
  finding: string | null;
  leadId: string | null;
  account: string;
  /** Its place in the list under which it was recorded, from 0. */
  position: number;
  recordedAt: Date;
}

const COLUMNS = `id, household_id AS "householdId", visited_on AS "visitedOn", risk_found AS "riskFound", finding,
  lead_id AS "leadId", account, position, recorded_at AS "recordedAt"`;

/** Visits of a household in the caller's sight, newest first; one statement per request. */
export function visitsOf(
  context: RequestContext,
  householdId: string,
  year: number | null,
): Promise<SurveyVisitRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM survey_visit
    WHERE household_id = ANY($1::uuid[]) AND ($2::int IS NULL OR
      (visited_on >= make_date($2, 1, 1) AND visited_on <= make_date($2, 12, 31)))
    ORDER BY visited_on DESC, id DESC`;
  return rowsOfEach<SurveyVisitRow>(context, `visits:${year ?? ''}`, sql, [year]).load(householdId);
}

/** Visits recorded under this key before; the same key at the same moment waits for the first. */
export async function visitsByKey(
  transaction: Statements,
  { account, key }: ByKey,
): Promise<SurveyVisitRow[]> {
  await awaitTurn(transaction, `survey|${account}|${key}`);
  return transaction.query<SurveyVisitRow>(
    `SELECT ${COLUMNS} FROM survey_visit WHERE account = $1 AND idempotency_key = $2`,
    [account, key],
  );
}

/** Divisions of households in sight that are not merged, by id; none of them is moved until the transaction ends. */
export async function placesToVisit(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await transaction.query<{ id: string; divisionCode: string }>(
    `SELECT id, division_code AS "divisionCode" FROM household
     WHERE id = ANY($1::uuid[]) AND merged_into IS NULL ORDER BY id FOR SHARE`,
    [householdIds.filter(isEntityId)],
  );
  return new Map(rows.map(({ id, divisionCode }) => [id, divisionCode]));
}

/** A visit to be recorded. */
export interface NewSurveyVisit {
  householdId: string;
  riskFound: boolean;
  finding: string | null;
  leadId: string | null;
  divisionCode: string;
  position: number;
}

/** Records visits in one statement. */
export async function insertVisits(
  transaction: Statements,
  visits: readonly NewSurveyVisit[],
  by: { account: string; key: string; visitedOn: PlainDate },
): Promise<SurveyVisitRow[]> {
  if (visits.length === 0) return [];
  return transaction.query<SurveyVisitRow>(
    `INSERT INTO survey_visit (household_id, risk_found, finding, lead_id, division_code, position, visited_on, account,
                               idempotency_key)
     SELECT "householdId", "riskFound", finding, "leadId", "divisionCode", position, $2::date, $3, $4
     FROM jsonb_to_recordset($1::jsonb) AS v("householdId" uuid, "riskFound" boolean, finding text, "leadId" uuid,
       "divisionCode" text, position int)
     ORDER BY position RETURNING ${COLUMNS}`,
    [JSON.stringify(visits), by.visitedOn, by.account, by.key],
  );
}
