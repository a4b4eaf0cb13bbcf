import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowPerKey } from '@dixian/service';
import type { HouseGrade } from '../domain/renovation';
import { RENOVATION_COLUMNS, type RenovationRow } from './renovation-list';

export type Matter = 'HOUSING' | 'WATER';

export interface SafetyRow {
  householdId: string;
  matter: Matter;
  problemFound: boolean;
  seenOn: string;
  source: string;
}

/** What was last seen of house or water, in order; one statement per request for both. */
export function safetyOf(
  context: RequestContext,
  householdId: string,
  matter: Matter,
): Promise<SafetyRow | undefined> {
  return context
    .loader<string, SafetyRow>('safety', async (keys) => {
      const households = [...new Set(keys.map((key) => key.slice(0, 36)))];
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<SafetyRow>(
          `SELECT household_id AS "householdId", matter, problem_found AS "problemFound", seen_on AS "seenOn", source
           FROM safety_observation WHERE household_id = ANY($1::uuid[])`,
          [households],
          'safety-of-households',
        ),
      );
      const found = new Map(rows.map((row) => [`${row.householdId}:${row.matter}`, row]));
      return keys.map((key) => found.get(key));
    })
    .load(`${householdId}:${matter}`);
}

/** The grade of a house, by its last appraisal. */
export interface GradeRow {
  grade: HouseGrade;
  knownSince: PlainDate;
  source: string;
}

/** The grade last known of each house: of its last appraisal, or of the renovation with the latest start after it. */
export function latestGradeOf(context: RequestContext, householdId: string): Promise<GradeRow | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", grade, known_since AS "knownSince", source
    FROM (SELECT household_id, grade, occurred_on AS known_since, source, id FROM guarantee_answer
          WHERE household_id = ANY($1::uuid[]) AND grade IS NOT NULL
          UNION ALL
          SELECT household_id, grade, started_on, source, id FROM renovation WHERE household_id = ANY($1::uuid[])) AS known
    ORDER BY household_id, known_since DESC, id DESC`;
  return rowPerKey<GradeRow>(context, 'latest-grade', sql).load(householdId);
}

/** Renovations by id, in order; one statement per request. */
export function renovationById(context: RequestContext, id: string): Promise<RenovationRow | undefined> {
  return context
    .loader<string, RenovationRow>('renovation', async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<RenovationRow>(
          `SELECT ${RENOVATION_COLUMNS} FROM renovation WHERE id = ANY($1::uuid[])`,
          [ids],
          'renovation-by-id',
        ),
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((key) => byId.get(key));
    })
    .load(id);
}
