import type { EventPayloads } from '@dixian/events';
import { answerFromSurvey } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { stageOf } from '../domain/school-stage';
import { keepSchooling } from '../persistence/compulsory-education';

type Survey = EventPayloads['survey-recorded'];

/** Keeps what the register's survey saw of schooling; an older survey never overwrites a newer one. */
export async function recordSurvey(transaction: Statements, survey: Survey): Promise<void> {
  await recordPupils(transaction, survey);
  await recordDropouts(transaction, survey);
}

// A person seen without a school status ends an earlier record, but makes none.
async function recordPupils(transaction: Statements, survey: Survey): Promise<void> {
  const seen = survey.households.flatMap(({ householdId, divisionCode, persons }) =>
    persons
      .filter((person) => person.schoolStatus !== undefined)
      .map(({ personId, schoolStatus }) => {
        const stage = schoolStatus ? stageOf(schoolStatus) : undefined;
        return {
          person_id: personId,
          household_id: householdId,
          division_code: divisionCode,
          status: stage ? schoolStatus : null,
          stage: stage ?? null,
        };
      }),
  );
  await transaction.query(
    `WITH seen AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS s(person_id uuid, household_id uuid, division_code text, status text, stage text)
     ), ended AS (
       UPDATE school_record r SET status = NULL, stage = NULL, seen_on = $2::date, source = $3
       FROM seen s WHERE s.person_id = r.person_id AND s.status IS NULL AND r.seen_on <= $2::date
     )
     INSERT INTO school_record AS r (person_id, household_id, division_code, status, stage, seen_on, source)
     SELECT person_id, household_id, division_code, status, stage, $2::date, $3 FROM seen WHERE status IS NOT NULL
     ON CONFLICT (person_id) DO UPDATE
       SET household_id = excluded.household_id, division_code = excluded.division_code, status = excluded.status,
           stage = excluded.stage, seen_on = excluded.seen_on, source = excluded.source
       WHERE r.seen_on <= excluded.seen_on`,
    [JSON.stringify(seen), survey.surveyedOn, survey.source],
    'record-pupils',
  );
}

// The survey's word on a household is the department's answer too, until it gives its own for a later day.
async function recordDropouts(transaction: Statements, survey: Survey): Promise<void> {
  const seen = survey.households.flatMap(({ householdId, divisionCode, dropout }) =>
    typeof dropout === 'boolean' ? [{ householdId, divisionCode, dropoutFound: dropout }] : [],
  );
  const { surveyedOn, source } = survey;
  await keepSchooling(transaction, { seenOn: surveyedOn, source }, seen);
  const answers = seen.map(({ dropoutFound, ...household }) => ({
    ...household,
    guarantee: 'COMPULSORY_EDUCATION' as const,
    secure: !dropoutFound,
    finding: dropoutFound ? '失学辍学' : null,
  }));
  await answerFromSurvey(transaction, { surveyedOn, source }, answers);
}
