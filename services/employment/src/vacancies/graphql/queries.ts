import { isEntityId } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { assertMayKnow, type Complete, ofCounty, orderedPage } from '@dixian/service';
import type {
  QueryResolvers,
  RankedApplicantResolvers,
  SpecialDifficultyResolvers,
  VacancyApplicationResolvers,
  VacancyRankingResolvers,
  VacancyResolvers,
} from '../../ground/generated';
import { postById } from '../../posts/persistence/post-list';
import { type VacancyRow, vacancyById, vacancyList } from '../persistence/vacancies';
import { rankedOf } from '../use-cases/ranked-applicants';

/** The lists of vacancies and of who applied. */
export const vacancyQueries = {
  vacancies(_root, args, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const { division, kind, state, openedFrom, openedTo } = args.filter ?? {};
    const conditions: Parameters<typeof vacancyList>[0]['conditions'] = (add) =>
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('kind = ?', kind)
        .addIf('opened_on >= ?', openedFrom)
        .addIf('opened_on <= ?', openedTo);
    return orderedPage<VacancyRow, 'OPENED_ON' | 'DIVISION'>(
      context,
      vacancyList({ state, conditions }),
      args,
    );
  },
  async vacancyRanking(_root, { id, asOf }, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const vacancy = isEntityId(id) ? await vacancyById(context, id) : undefined;
    return vacancy ? { vacancy, asOf: asOf ?? context.clock.today() } : null;
  },
} satisfies QueryResolvers;

/** Fields of VacancyRanking that are not columns. */
export function rankingResolvers({ policies }: Law): Complete<VacancyRankingResolvers> {
  return {
    applicants: ({ vacancy, asOf }, _args, context) => rankedOf(context, policies, vacancy, asOf),
  };
}

/** Fields of Vacancy that are not columns. */
export const Vacancy: Complete<VacancyResolvers> = {
  __resolveReference: ({ id }, context) => vacancyById(context, id),
  filledPost: async ({ postId }, _args, context) =>
    (postId === null ? undefined : await postById(context, postId)) ?? null,
};

/** Fields of RankedApplicant that are not columns. */
export const RankedApplicant: Complete<RankedApplicantResolvers> = {
  application: (applicant) => applicant,
};

/** Fields of VacancyApplication that are not columns. */
export const VacancyApplication: Complete<VacancyApplicationResolvers> = {
  vacancy: async ({ vacancyId }, _args, context) => (await vacancyById(context, vacancyId)) ?? null,
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  person: ({ personId }) => ({ __typename: 'Person', id: personId }),
};

/** Fields of SpecialDifficulty that are not columns. */
export const SpecialDifficulty: Complete<SpecialDifficultyResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
