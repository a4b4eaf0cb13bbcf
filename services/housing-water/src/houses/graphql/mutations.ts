import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { HouseAppraisalResolvers, HouseWordResolvers, MutationResolvers } from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';
import { findingOf, isSafe } from '../domain/appraisal';
import type { HouseWordRow } from '../persistence/dwellings';
import { appraiseHouse } from '../use-cases/appraise-house';
import { approveRenovation } from '../use-cases/approve-renovation';
import { recordHouse } from '../use-cases/record-house';
import { recordRemedy } from '../use-cases/record-remedy';

type Mutations = Required<
  Pick<MutationResolvers, 'appraiseHouse' | 'approveRenovation' | 'chooseHousingRemedy' | 'recordDwelling'>
>;

/** What is told of houses. */
export const houseMutations = (policies: PolicySet): Mutations => ({
  async appraiseHouse(_root, { input }, context) {
    const outcome = await appraiseHouse(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'HouseAppraised', appraisal: outcome };
  },
  async recordDwelling(_root, { input: { soleDwelling, ...stated } }, context) {
    const outcome = await recordHouse(context, policies, 'recordDwelling', {
      ...stated,
      sole: soleDwelling ?? null,
    });
    return '__typename' in outcome ? outcome : { __typename: 'DwellingRecorded', word: outcome };
  },
  async chooseHousingRemedy(_root, { input }, context) {
    const outcome = await recordRemedy(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'HousingRemedyChosen', remedy: outcome };
  },
  async approveRenovation(_root, { input }, context) {
    const outcome = await approveRenovation(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'RenovationRecorded', statement: outcome };
  },
});

const household = ({ householdId }: HouseWordRow) => ({
  __typename: 'Household' as const,
  id: householdId ?? '',
});

/** Fields of HouseAppraisal that are not columns. */
export const HouseAppraisal: Complete<HouseAppraisalResolvers> = {
  attachments,
  household,
  grade: ({ grade }) => gradeOf(grade),
  soleDwelling: ({ sole }) => sole,
  secure: ({ grade }) => isSafe(gradeOf(grade)),
  finding: ({ grade, sole }) => findingOf({ grade: gradeOf(grade), soleDwelling: sole ?? false }),
};

/** Fields of HouseWord that are not columns. */
export const HouseWord: Complete<HouseWordResolvers> = {
  attachments,
  household,
  soleDwelling: ({ sole }) => sole,
};

function gradeOf(grade: HouseWordRow['grade']): NonNullable<HouseWordRow['grade']> {
  if (grade === null) throw new Error('An appraisal has a grade');
  return grade;
}
