import type { EventPayloads } from '@dixian/events';
import { answerFromSurvey } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { insuredHouseholds } from '../persistence/insured-households';
import { keepInsurance } from '../persistence/keep-insurance';

type Survey = EventPayloads['survey-recorded'];

/** Keeps what the register's survey saw of insurance; an older survey never overwrites a newer one. */
export async function recordSurvey(transaction: Statements, survey: Survey): Promise<void> {
  await recordInsurance(transaction, survey);
  await answerHouseholds(transaction, survey);
}

async function recordInsurance(transaction: Statements, survey: Survey): Promise<void> {
  const seen = survey.households.flatMap(({ householdId, divisionCode, persons }) =>
    persons.flatMap(({ personId, residentInsurance: insured }) =>
      typeof insured === 'boolean' ? [{ personId, householdId, divisionCode, insured }] : [],
    ),
  );
  await keepInsurance(transaction, { seenOn: survey.surveyedOn, source: survey.source }, seen);
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
