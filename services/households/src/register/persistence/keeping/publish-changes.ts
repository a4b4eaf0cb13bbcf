import { announceHouseholds, HOUSEHOLDS_AN_EVENT } from '../announce-households';
import type { RegisterChange } from './work-tables';

/**
 * Tells the departments of every household in which something changed, with a new version, and then what the survey
 * saw of their own matters where that changed. Both are written by the database itself, however many there are.
 */
export async function publishChanges(context: RegisterChange): Promise<void> {
  await context.transaction.query('ANALYZE import_change, import_person');
  await announceHouseholds(context.transaction, {
    changed:
      'SELECT c.household_id FROM import_change c JOIN import_household h ON h.id = c.household_id AND NOT h.added',
    registered: 'SELECT id FROM import_household WHERE added',
  });
  await publishSurvey(context);
}

// A key that is absent says nothing; a school status of null says that there is none any more.
async function publishSurvey({ transaction, exportedOn, source }: RegisterChange): Promise<void> {
  await transaction.query(
    `WITH seen AS (
       SELECT household_id, json_agg(CASE
                WHEN school_changed AND insurance_changed THEN json_build_object(
                  'personId', person_id, 'schoolStatus', school_status, 'residentInsurance', resident_insurance)
                WHEN school_changed THEN json_build_object('personId', person_id, 'schoolStatus', school_status)
                ELSE json_build_object('personId', person_id, 'residentInsurance', resident_insurance) END) AS persons
       FROM import_person WHERE school_changed OR insurance_changed GROUP BY household_id
     ), flagged AS (
       SELECT household_id, housing_problem, water_problem, dropout FROM monitoring_record
       WHERE household_id IN (SELECT household_id FROM import_change WHERE flags_changed)
     ), told AS (
       SELECT h.code, left(h.division_code, 6) AS county,
              CASE WHEN f.household_id IS NULL
                THEN json_build_object('householdId', h.id, 'divisionCode', h.division_code, 'persons', s.persons)
                ELSE json_build_object('householdId', h.id, 'divisionCode', h.division_code, 'housingProblem', f.housing_problem,
                  'waterProblem', f.water_problem, 'dropout', f.dropout, 'persons', coalesce(s.persons, '[]')) END AS facts,
              (row_number() OVER (PARTITION BY left(h.division_code, 6) ORDER BY h.code) - 1) / ${HOUSEHOLDS_AN_EVENT} AS part
       FROM seen s FULL JOIN flagged f USING (household_id) JOIN household h ON h.id = household_id
     )
     INSERT INTO outbox (type, division_code, payload)
     SELECT 'survey-recorded', county,
            json_build_object('surveyedOn', $1::date, 'source', $2::text, 'households', json_agg(facts ORDER BY code))::jsonb
     FROM told GROUP BY county, part ORDER BY county, part`,
    [exportedOn, source],
  );
}
