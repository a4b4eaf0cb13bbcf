import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import type { VacancyRow } from '../persistence/vacancies';
import { applyForVacancy } from '../use-cases/apply-for-vacancy';
import { fillVacancy } from '../use-cases/fill-vacancy';
import { markSpecialDifficulty } from '../use-cases/mark-difficulty';
import { openVacancy } from '../use-cases/open-vacancy';

/** The mutations on vacancies and who gets them. */
export function vacancyMutations(law: Law) {
  return {
    openVacancy: async (_root, { input }, context) => shown(await openVacancy(context, input)),
    async applyForVacancy(_root, { input }, context) {
      const outcome = await applyForVacancy(context, input);
      return isUserError(outcome) ? outcome : { __typename: 'VacancyApplied', application: outcome };
    },
    fillVacancy: async (_root, { input }, context) => shown(await fillVacancy(law, context, input)),
    async markSpecialDifficulty(_root, { input }, context) {
      const outcome = await markSpecialDifficulty(context, input);
      return isUserError(outcome) ? outcome : { __typename: 'SpecialDifficultyMarked', difficulty: outcome };
    },
  } satisfies MutationResolvers;
}

function shown(outcome: VacancyRow | UserErrorValue) {
  return isUserError(outcome) ? outcome : { __typename: 'VacancyRecorded' as const, vacancy: outcome };
}
