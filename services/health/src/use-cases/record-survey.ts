import type { EventPayloads } from '@dixian/events';
import { answerFromSurvey } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { insuredHouseholds } from '../persistence/insured-households';

type Survey = EventPayloads['survey-recorded'];

/** Keeps what the register's survey saw of insurance; an older survey never overwrites a newer one. */
export async function recordSurvey(transaction: Statements, survey: Survey): Promise<void> {
  await recordInsurance(transaction, survey);
  await answerHouseholds(transaction, survey);
}

async function recordInsurance(transaction: Statements, survey: Survey): Promise<void> {
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

// The register knows only the residents' insurance: who is not in it may be in the employees', so nothing is said then.
async function answerHouseholds(transaction: Statements, survey: Survey): Promise<void> {
  const { surveyedOn, source } = survey;
  const villages = new Map(
    survey.households
      .filter(({ persons }) =>
        persons.some(({ residentInsurance }) => typeof residentInsurance === 'boolean'),
      )
      .map(({ householdId, divisionCode }) => [householdId, divisionCode]),
  );
  const judged = await insuredHouseholds(transaction, [...villages.keys()], surveyedOn);
  const answers = judged.flatMap(({ householdId, allInsured }) => {
    const divisionCode = villages.get(householdId);
    if (divisionCode === undefined) return [];
    const finding = allInsured ? null : '有成员未参加居民医保，是否参加职工医保待核';
    return [
      {
        householdId,
        divisionCode,
        guarantee: 'BASIC_MEDICAL' as const,
        secure: allInsured || null,
        finding,
      },
    ];
  });
  await answerFromSurvey(transaction, { surveyedOn, source }, answers);
}
