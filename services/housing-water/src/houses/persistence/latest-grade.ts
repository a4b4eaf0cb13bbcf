import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowPerKey } from '@dixian/service';
import type { HouseGrade } from '../../ground/domain/house-grade';

/** The grade of a house, by its last appraisal. */
export interface GradeRow {
  grade: HouseGrade;
  knownSince: PlainDate;
  source: string;
}

/** The grade last known of each house: of its last appraisal, or of the renovation with the latest start after it. */
export function latestGradeOf(context: RequestContext, householdId: string): Promise<GradeRow | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", grade, known_since AS "knownSince", source
    FROM (SELECT household_id, grade, occurred_on AS known_since, source, id FROM house_word
          WHERE household_id = ANY($1::uuid[]) AND grade IS NOT NULL
          UNION ALL
          SELECT household_id, grade, started_on, source, id FROM renovation WHERE household_id = ANY($1::uuid[])) AS known
    ORDER BY household_id, known_since DESC, id DESC`;
  return rowPerKey<GradeRow>(context, 'latest-grade', sql).load(householdId);
}
