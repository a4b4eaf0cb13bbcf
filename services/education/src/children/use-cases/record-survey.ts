import { plainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import { answerFromSurvey } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { stageOf } from '../../ground/domain/school-stage';
import { keepPupils } from '../../roll/persistence/keep-pupils';
import { keepSchooling } from '../persistence/compulsory-education';
import { askForNames } from '../persistence/name-children';

type Survey = EventPayloads['survey-recorded'];

/** Keeps what the register's survey saw of schooling; an older survey never overwrites a newer one. */
export async function recordSurvey(transaction: Statements, survey: Survey): Promise<void> {
  await recordPupils(transaction, survey);
  await recordDropouts(transaction, survey);
}

async function recordPupils(transaction: Statements, survey: Survey): Promise<void> {
  const { surveyedOn, source } = survey;
  const seen = survey.households.flatMap(({ householdId, divisionCode, persons }) =>
    persons
      .filter((person) => person.schoolStatus !== undefined)
      .map(({ personId, schoolStatus }) => {
        const stage = (schoolStatus && stageOf(schoolStatus)) || null;
        return { personId, householdId, divisionCode, status: stage && (schoolStatus ?? null), stage };
      }),
  );
  await keepPupils(transaction, { seenOn: surveyedOn, source }, seen);
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
  const ids = seen.map(({ householdId }) => householdId);
  await askForNames(transaction, ids, plainDate(surveyedOn));
  await answerFromSurvey(transaction, { surveyedOn, source }, answers);
}
