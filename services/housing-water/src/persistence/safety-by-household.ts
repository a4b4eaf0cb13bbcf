import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowPerKey, rowsById } from '@dixian/service';
import type { HouseGrade } from '../domain/renovation';
import { RENOVATION_COLUMNS, type RenovationRow } from './renovation-list';
import { type Matter, safetyObservation } from './tables';

const NAMES = ['householdId', 'matter', 'problemFound', 'seenOn', 'source'] as const;

/** What was last seen of house or water. */
export type SafetyRow = RowOf<typeof safetyObservation, (typeof NAMES)[number]>;

const SAFETY = `SELECT household_id || ':' || matter AS "rowKey", ${safetyObservation.select(NAMES)}
  FROM safety_observation WHERE household_id = ANY(ARRAY(SELECT left(key, 36)::uuid FROM unnest($1::text[]) AS key))`;

/** What was last seen of house or water; one statement per request for both. */
export function safetyOf(
  context: RequestContext,
  householdId: string,
  matter: Matter,
): Promise<SafetyRow | undefined> {
  if (!isEntityId(householdId)) return Promise.resolve(undefined);
  return rowPerKey<SafetyRow>(context, 'safety', SAFETY).load(`${householdId}:${matter}`);
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

/** A renovation by id. */
export function renovationById(context: RequestContext, id: string): Promise<RenovationRow | undefined> {
  return rowsById<RenovationRow>(context, 'renovation', RENOVATION_COLUMNS).load(id);
}
