import type { PlainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import type { PolicySet } from '@dixian/policy';
import { answerFromSurvey } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { keepSafety } from '../../ground/persistence/keep-safety';
import { insertSurveyed } from '../../houses/persistence/house-words';
import { followHouses } from '../../houses/use-cases/follow-houses';
import { insertSaid } from '../../water/persistence/water-words';
import { followWater } from '../../water/use-cases/follow-water';

/**
 * Keeps what the register's survey saw of houses and water; an older survey never overwrites a newer one. It is a word
 * like those of the departments, who say more of a later day.
 */
export async function recordSurvey(
  transaction: Statements,
  policies: PolicySet,
  { households, surveyedOn, source }: EventPayloads['survey-recorded'],
  today: PlainDate,
): Promise<void> {
  const of = (matter: 'HOUSING' | 'WATER') =>
    households.flatMap(({ householdId, divisionCode, housingProblem, waterProblem }) => {
      const problemFound = matter === 'HOUSING' ? housingProblem : waterProblem;
      return typeof problemFound === 'boolean' ? [{ householdId, divisionCode, problemFound }] : [];
    });
  const [houses, water] = [of('HOUSING'), of('WATER')];
  const seen = [
    ...houses.map((one) => ({ ...one, matter: 'HOUSING' as const })),
    ...water.map((one) => ({ ...one, matter: 'WATER' as const })),
  ];
  await keepSafety(transaction, { seenOn: surveyedOn, source }, seen);
  await insertSurveyed(transaction, { surveyedOn, source }, houses);
  await followHouses(
    transaction,
    policies,
    houses.map(({ householdId }) => householdId),
    today,
  );
  const said = water.map(({ problemFound, ...one }) => ({ ...one, secure: !problemFound }));
  await insertSaid(transaction, { occurredOn: surveyedOn, source, account: null }, said);
  await answerFromSurvey(
    transaction,
    { surveyedOn, source },
    said.map((one) => ({ ...one, guarantee: 'SAFE_WATER' })),
  );
  await followWater(
    transaction,
    policies,
    water.map(({ householdId }) => householdId),
    today,
  );
}
