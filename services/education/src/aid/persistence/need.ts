import type { Conditions, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import type { AssessedNeed } from '../domain/education-relief';
import type { pupilNeed } from '../tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'schoolYear',
  'inDifficulty',
  'grade',
  'means',
  'cost',
  'source',
] as const;

/** An assessment of need as it is read. */
export interface NeedRow extends RowOf<typeof pupilNeed, (typeof NAMES)[number]> {
  readonly aided: boolean;
}

/** Whether aid is paid or in effect for the pupil of a row `n` of need in its school year. */
export const IS_AIDED = `EXISTS (SELECT FROM student_aid a WHERE a.person_id = n.person_id AND a.school_year = n.school_year
  AND (a.paid_on IS NOT NULL OR a.starts_on IS NOT NULL))`;

export const NEED_COLUMNS = `n.id, n.household_id AS "householdId", n.person_id AS "personId", n.school_year AS "schoolYear",
  n.in_difficulty AS "inDifficulty", n.grade, n.means, n.cost, n.source, ${IS_AIDED} AS aided`;

const ORDERS = { DIVISION: [{ expression: 'n.division_code', type: 'text' }] } satisfies Orders;

/** Pupils whose need was assessed, by village; `aided` narrows them to those with or without aid. */
export function needList(
  conditions: (add: Conditions) => Conditions,
  aided?: boolean | null,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'pupils-in-need',
    columns: NEED_COLUMNS,
    from: 'pupil_need n',
    orders: ORDERS,
    tie: { expression: 'n.id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions: (add) => conditions(add.add('n.in_difficulty').addIf(`${IS_AIDED} = ?`, aided)),
  };
}

/** What was assessed of pupils for a school year, by person; nobody's where nobody did. */
export async function needsOf(
  reader: Statements,
  personIds: readonly string[],
  schoolYear: string,
): Promise<ReadonlyMap<string, AssessedNeed>> {
  const rows = await reader.query<AssessedNeed & { personId: string }>(
    `SELECT DISTINCT ON (person_id) person_id AS "personId", in_difficulty AS "inDifficulty", means, cost FROM pupil_need
     WHERE person_id = ANY($1::uuid[]) AND school_year = $2 ORDER BY person_id, id DESC`,
    [personIds, schoolYear],
    'needs-of',
  );
  return new Map(rows.map(({ personId, ...need }) => [personId, need]));
}
