import type { PolicySet } from '@dixian/policy';
import { answerAsOf } from '@dixian/register';
import { assertMayKnow, type Complete } from '@dixian/service';
import { secureOf } from '../../ground/domain/secure-of';
import type {
  HouseholdResolvers,
  MutationResolvers,
  WaterAnswerResolvers,
  WaterTestResolvers,
} from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';
import { safetyOf } from '../../ground/persistence/safety-by-household';
import { waterAnswer } from '../domain/water-answer';
import { waterOn } from '../domain/water-facts';
import { supplyAsOf, waterLoaded } from '../persistence/water-words';
import { answerWater } from '../use-cases/answer-water';
import { recordWaterSupply } from '../use-cases/record-water-supply';
import { recordWaterTest } from '../use-cases/record-water-test';

type Fields = 'waterAnswer' | 'waterDecision' | 'waterSafety' | 'waterSupply';

/** What water adds to a household. */
export const householdIn = (policies: PolicySet): Complete<Pick<HouseholdResolvers, Fields>> => ({
  waterAnswer({ id }, { asOf }, context) {
    assertMayKnow(context, 'HOUSING');
    return answerAsOf(context, id, { guarantee: 'SAFE_WATER', asOf: asOf ?? context.clock.today() });
  },
  waterSafety({ id }, _args, context) {
    assertMayKnow(context, 'HOUSING');
    return safetyOf(context, id, 'WATER');
  },
  waterSupply({ id }, { asOf }, context) {
    assertMayKnow(context, 'HOUSING');
    return supplyAsOf(context, id, asOf ?? context.clock.today());
  },
  async waterDecision({ id }, { asOf }, context) {
    assertMayKnow(context, 'HOUSING');
    const on = asOf ?? context.clock.today();
    const row = await waterLoaded(context, id);
    if (!row) return null;
    const state = waterOn(row.words, on);
    const tests = row.tests.filter(({ work }) => work === state.work);
    const decision = waterAnswer(policies, { division: row.divisionCode, on, state, tests });
    return { asOf: on, secure: secureOf(decision), decision };
  },
});

type Mutations = Required<Pick<MutationResolvers, 'answerWater' | 'recordWaterSupply' | 'recordWaterTest'>>;

/** What water staff tell. */
export const waterMutations = (policies: PolicySet): Mutations => ({
  async answerWater(_root, { input }, context) {
    const outcome = await answerWater(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'WaterAnswered', answer: outcome };
  },
  async recordWaterSupply(_root, { input }, context) {
    const outcome = await recordWaterSupply(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'WaterSupplyRecorded', supply: outcome };
  },
  async recordWaterTest(_root, { input }, context) {
    const outcome = await recordWaterTest(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'WaterTestRecorded', test: outcome };
  },
});

/** Fields of WaterAnswer that are not columns. */
export const WaterAnswer: Complete<WaterAnswerResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};

/** Fields of WaterTest that are not columns. */
export const WaterTest: Complete<WaterTestResolvers> = { attachments };
