import type { EventPayloads } from '@dixian/events';
import { answerFromSurvey } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { keepSafety } from '../../ground/persistence/keep-safety';

const GUARANTEES = { HOUSING: 'SAFE_HOUSING', WATER: 'SAFE_WATER' } as const;

/**
 * Keeps what the register's survey saw of houses and water; an older survey never overwrites a newer one. It is the
 * department's answer too, until it gives its own for a later day.
 */
export async function recordSurvey(
  transaction: Statements,
  { households, surveyedOn, source }: EventPayloads['survey-recorded'],
): Promise<void> {
  const seen = households.flatMap(({ householdId, divisionCode, housingProblem, waterProblem }) => {
    const matters = [
      { matter: 'HOUSING' as const, problemFound: housingProblem },
      { matter: 'WATER' as const, problemFound: waterProblem },
    ];
    return matters.flatMap(({ matter, problemFound }) =>
      typeof problemFound === 'boolean' ? [{ householdId, divisionCode, matter, problemFound }] : [],
    );
  });
  await keepSafety(transaction, { seenOn: surveyedOn, source }, seen);
  const answers = seen.map(({ matter, problemFound, ...household }) => ({
    ...household,
    guarantee: GUARANTEES[matter],
    secure: !problemFound,
  }));
  await answerFromSurvey(transaction, { surveyedOn, source }, answers);
}
