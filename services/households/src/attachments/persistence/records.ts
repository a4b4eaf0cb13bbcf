import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import type { Subject, SubjectKind } from '../../ground/domain/attached-to';

// Of a lead the visit, of a delivery what the place itself recorded.
const RECORDS: Readonly<Record<SubjectKind, string>> = {
  CASE_ACT: 'SELECT id, household_id, division_code FROM case_act WHERE id = $1',
  LEAD_VISIT: 'SELECT id, household_id, division_code FROM lead WHERE id = $1 AND verified_on IS NOT NULL',
  MEASURE: 'SELECT delivery_id AS id, household_id, division_code FROM own_delivery WHERE delivery_id = $1',
  SHEET: 'SELECT id, household_id, division_code FROM explainer_sheet WHERE id = $1',
  SURVEY_VISIT: 'SELECT id, household_id, division_code FROM survey_visit WHERE id = $1',
  WATCH_VISIT: 'SELECT id, household_id, division_code FROM watch_visit WHERE id = $1',
};

/** A record in sight with the household whose it is; undefined where there is none. */
export async function recordInSight(
  transaction: Statements,
  kind: SubjectKind,
  id: string,
): Promise<Subject | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<Omit<Subject, 'kind'>>(
    `SELECT id, household_id AS "householdId", division_code AS "divisionCode" FROM (${RECORDS[kind]}) AS record`,
    [id],
  );
  return row && { ...row, kind };
}
