import type { AnswerRow } from '@dixian/register';
import type { Complete, RequestContext } from '@dixian/service';
import type { RenovationStatementRow } from '../persistence/renovation-statements';
import { renovationById } from '../persistence/safety-by-household';
import { answerWater as answer } from '../use-cases/answer-water';
import { appraiseHouse as appraise } from '../use-cases/appraise-house';
import { recordRenovation as record } from '../use-cases/record-renovation';
import type {
  HouseAppraisalResolvers,
  MutationResolvers,
  RenovationRecordedResolvers,
  WaterAnswerResolvers,
} from './generated';

/** Mutation.appraiseHouse */
export const appraiseHouse: NonNullable<MutationResolvers['appraiseHouse']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await appraise(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'HouseAppraised', appraisal: outcome };
};

/** Mutation.answerWater */
export const answerWater: NonNullable<MutationResolvers['answerWater']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await answer(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'WaterAnswered', answer: outcome };
};

/** Mutation.recordRenovation */
export const recordRenovation: NonNullable<MutationResolvers['recordRenovation']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await record(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'RenovationRecorded', statement: outcome };
};

const household = ({ householdId }: AnswerRow) => ({ __typename: 'Household' as const, id: householdId });

/** Fields of HouseAppraisal that are not columns. */
export const HouseAppraisal: Complete<HouseAppraisalResolvers> = { household };

/** Fields of WaterAnswer that are not columns. */
export const WaterAnswer: Complete<WaterAnswerResolvers> = { household };

/** Fields of RenovationRecorded that are read. */
export const RenovationRecorded: Complete<RenovationRecordedResolvers> = {
  renovation: (
    { statement }: { statement: RenovationStatementRow },
    _args: unknown,
    context: RequestContext,
  ) => renovationById(context, statement.renovationId),
};
