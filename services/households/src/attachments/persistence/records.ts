import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import type { Subject, SubjectKind } from '../../ground/domain/attached-to';

// Of a lead the visit, of deliveries those that the place itself recorded.
const RECORDS: Readonly<Record<SubjectKind, string>> = {
  AUTHORISATION: 'authorisation_letter WHERE id = $1',
  CASE_ACT: 'case_act WHERE id = $1',
  LEAD_VISIT: 'lead WHERE id = $1 AND verified_on IS NOT NULL',
  MEASURE: 'own_delivery WHERE delivery_id = $1',
  SHEET: 'explainer_sheet WHERE id = $1',
  SURVEY_VISIT: 'survey_visit WHERE id = $1',
  WATCH_VISIT: 'watch_visit WHERE id = $1',
};

const RECORD = Object.entries(RECORDS)
  .map(
    ([kind, where]) => `SELECT '${kind}' AS kind, $1::uuid AS id, household_id AS "householdId",
      division_code AS "divisionCode" FROM ${where}`,
  )
  .join(' UNION ALL ');

/** A record in sight with the household whose it is; undefined where there is none. */
export async function recordInSight(transaction: Statements, id: string): Promise<Subject | undefined> {
  if (!isEntityId(id)) return undefined;
  const [record] = await transaction.query<Subject>(RECORD, [id]);
  return record;
}
