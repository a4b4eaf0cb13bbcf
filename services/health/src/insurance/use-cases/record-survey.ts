import { plainDate, yearOf } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import { awaitMatchingTurn } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { Answer } from './answer-households';

type Survey = EventPayloads['survey-recorded'];

/**
 * Keeps what the register's survey saw of the residents' insurance, and says what follows for the households. The register knows
 * only that insurance: who is not in it may be in the employees'.
 */
export async function recordSurvey(transaction: Statements, survey: Survey, answer: Answer): Promise<void> {
  const { surveyedOn, source } = survey;
  const seen = survey.households.flatMap(({ householdId, divisionCode, persons }) =>
    persons.flatMap(({ personId, residentInsurance: insured }) =>
      typeof insured === 'boolean' ? [{ personId, householdId, divisionCode, insured }] : [],
    ),
  );
  if (seen.length === 0) return;
  const day = plainDate(surveyedOn);
  // A household that moves to another county meanwhile takes its rows along.
  await awaitMatchingTurn(transaction);
  await transaction.query(
    `INSERT INTO insurance_said (household_id, person_id, division_code, year, scheme, word, seen_on, source)
     SELECT s."householdId", s."personId", s."divisionCode", $2, 'RESIDENT',
       CASE WHEN s.insured THEN 'INSURED' ELSE 'NOT_RESIDENT' END, $3::date, $4
     FROM jsonb_to_recordset($1::jsonb) AS s("personId" uuid, "householdId" uuid, "divisionCode" text, insured boolean)
     WHERE NOT EXISTS (SELECT FROM insurance_said o WHERE o.person_id = s."personId" AND o.seen_on = $3::date
       AND o.source = $4 AND o.word = CASE WHEN s.insured THEN 'INSURED' ELSE 'NOT_RESIDENT' END)`,
    [JSON.stringify(seen), yearOf(day), surveyedOn, source],
    'say-survey-of-insurance',
  );
  await answer(transaction, [...new Set(seen.map(({ householdId }) => householdId))], day);
}
