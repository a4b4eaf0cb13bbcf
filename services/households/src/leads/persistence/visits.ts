import { isCalendarYear, type PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { surveyVisit } from './tables';

const SHOWN = [
  ...(['id', 'householdId', 'visitedOn', 'riskFound', 'finding', 'visitor'] as const),
  ...(['leadId', 'account', 'recordedAt'] as const),
] as const;
const COLUMNS = surveyVisit.select(SHOWN);

/** A visit of the yearly survey as it is read. */
export type SurveyVisitRow = RowOf<typeof surveyVisit, (typeof SHOWN)[number]>;

/** Visits of a household in the caller's sight, newest first; one statement per request. */
export function visitsOf(
  context: RequestContext,
  householdId: string,
  year: number | null,
): Promise<SurveyVisitRow[]> {
  if (year !== null && !isCalendarYear(year)) return Promise.resolve([]);
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM survey_visit
    WHERE household_id = ANY($1::uuid[]) AND ($2::int IS NULL OR
      (visited_on >= make_date($2, 1, 1) AND visited_on <= make_date($2, 12, 31)))
    ORDER BY visited_on DESC, id DESC`;
  return rowsOfEach<SurveyVisitRow>(context, `visits:${year ?? ''}`, sql, [year]).load(householdId);
}

/** Visits in sight by their ids. */
export function visitsOfIds(statements: Statements, ids: readonly string[]): Promise<SurveyVisitRow[]> {
  return statements.query<SurveyVisitRow>(
    `SELECT ${COLUMNS} FROM survey_visit WHERE id = ANY($1::uuid[])`,
    [ids],
    'survey-visits-by-id',
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

/** A visit to be recorded, with its place in the list that was sent, from 0. */
export interface NewSurveyVisit {
  householdId: string;
  riskFound: boolean;
  finding: string | null;
  leadId: string | null;
  divisionCode: string;
  position: number;
}

/** Records visits in one statement; gives each with its place in the list. */
export async function insertVisits(
  transaction: Statements,
  visits: readonly NewSurveyVisit[],
  { account, visitedOn }: { account: string; visitedOn: PlainDate },
): Promise<Map<number, SurveyVisitRow>> {
  if (visits.length === 0) return new Map();
  const rows = await transaction.query<SurveyVisitRow & { position: number }>(
    `WITH given AS (
       SELECT uuidv7() AS id, v.* FROM jsonb_to_recordset($1::jsonb) AS v("householdId" uuid, "riskFound" boolean,
         finding text, "leadId" uuid, "divisionCode" text, position int)
     ), recorded AS (
       INSERT INTO survey_visit (id, household_id, risk_found, finding, lead_id, division_code, visited_on, account)
       SELECT id, "householdId", "riskFound", finding, "leadId", "divisionCode", $2::date, $3 FROM given
       ORDER BY position RETURNING ${COLUMNS}
     )
     SELECT recorded.*, given.position FROM recorded JOIN given USING (id)`,
    [JSON.stringify(visits), visitedOn, account],
  );
  return new Map(rows.map(({ position, ...row }) => [position, row]));
}
