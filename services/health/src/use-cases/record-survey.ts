import type { EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** Keeps what the register's survey saw of insurance; an older survey never overwrites a newer one. */
export async function recordSurvey(
  transaction: Statements,
  survey: EventPayloads['survey-recorded'],
): Promise<void> {
  const seen = survey.households.flatMap((household) =>
    household.persons
      .filter((person) => typeof person.residentInsurance === 'boolean')
      .map((person) => ({
        person_id: person.personId,
        household_id: household.householdId,
        division_code: household.divisionCode,
        insured: person.residentInsurance,
      })),
  );
  await transaction.query(
    `INSERT INTO insurance AS i (person_id, household_id, division_code, insured, seen_on, source)
     SELECT s.*, $2::date, $3
     FROM jsonb_to_recordset($1::jsonb) AS s(person_id uuid, household_id uuid, division_code text, insured boolean)
     ON CONFLICT (person_id) DO UPDATE
       SET household_id = excluded.household_id, division_code = excluded.division_code,
           insured = excluded.insured, seen_on = excluded.seen_on, source = excluded.source
       WHERE i.seen_on <= excluded.seen_on`,
    [JSON.stringify(seen), survey.surveyedOn, survey.source],
    'record-insurance',
  );
}
