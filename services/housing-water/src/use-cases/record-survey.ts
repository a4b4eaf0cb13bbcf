import type { EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** Keeps what the register's survey saw of houses and water; an older survey never overwrites a newer one. */
export async function recordSurvey(
  transaction: Statements,
  survey: EventPayloads['survey-recorded'],
): Promise<void> {
  const seen = survey.households.flatMap(({ householdId, divisionCode, housingProblem, waterProblem }) =>
    [
      { matter: 'HOUSING', problem_found: housingProblem },
      { matter: 'WATER', problem_found: waterProblem },
    ]
      .filter(({ problem_found }) => typeof problem_found === 'boolean')
      .map((observation) => ({ ...observation, household_id: householdId, division_code: divisionCode })),
  );
  await transaction.query(
    `INSERT INTO safety_observation AS o (household_id, matter, division_code, problem_found, seen_on, source)
     SELECT household_id, matter, division_code, problem_found, $2::date, $3
     FROM jsonb_to_recordset($1::jsonb)
       AS s(household_id uuid, matter text, division_code text, problem_found boolean)
     ON CONFLICT (household_id, matter) DO UPDATE
       SET division_code = excluded.division_code, problem_found = excluded.problem_found,
           seen_on = excluded.seen_on, source = excluded.source
       WHERE o.seen_on <= excluded.seen_on`,
    [JSON.stringify(seen), survey.surveyedOn, survey.source],
    'record-safety',
  );
}
