import { announceHouseholds, HOUSEHOLDS_AN_EVENT } from '../../persistence/announce-households';
import type { RegisterMerge } from './work-tables';

/**
 * Tells the departments of every household in which something changed, with a new version, and then what the survey
 * saw of their own matters where that changed. Both are written by the database itself, however many there are.
 */
export async function publishChanges(context: RegisterMerge): Promise<void> {
  await announceHouseholds(context.transaction, 'SELECT household_id FROM import_change');
  await publishSurvey(context);
}

// A key that is absent says nothing; a school status of null says that there is none any more.
async function publishSurvey({ transaction, exportedOn, source }: RegisterMerge): Promise<void> {
  await transaction.query(
    `WITH seen AS (
       SELECT i.household_id, jsonb_agg(jsonb_build_object('personId', p.id)
                || CASE WHEN i.school_changed THEN jsonb_build_object('schoolStatus', p.school_status) ELSE '{}' END
                || CASE WHEN i.insurance_changed THEN jsonb_build_object('residentInsurance', p.resident_insurance) ELSE '{}' END
              ORDER BY p.id) AS persons
       FROM import_person i JOIN person p ON p.id = i.person_id
       WHERE i.school_changed OR i.insurance_changed
       GROUP BY i.household_id
     ), flagged AS (
       SELECT r.household_id, jsonb_build_object('housingProblem', r.housing_problem, 'waterProblem', r.water_problem,
                                                 'dropout', r.dropout) AS flags
       FROM monitoring_record r WHERE r.household_id IN (SELECT household_id FROM import_change WHERE flags_changed)
     ), numbered AS (
       SELECT h.code, h.division_code, left(h.division_code, 6) AS county,
              jsonb_build_object('householdId', h.id, 'divisionCode', h.division_code, 'persons', coalesce(seen.persons, '[]'))
                || coalesce(flagged.flags, '{}') AS facts,
              (row_number() OVER (PARTITION BY left(h.division_code, 6) ORDER BY h.code) - 1) / ${HOUSEHOLDS_AN_EVENT} AS part
       FROM seen FULL JOIN flagged USING (household_id) JOIN household h ON h.id = household_id
     )
     INSERT INTO outbox (type, division_code, payload)
     SELECT 'survey-recorded', county,
            jsonb_build_object('surveyedOn', $1::date, 'source', $2::text, 'households', jsonb_agg(facts ORDER BY code))
     FROM numbered GROUP BY county, part ORDER BY county, part`,
    [exportedOn, source],
  );
}
