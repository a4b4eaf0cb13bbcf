import type { AnswerRow } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import type { RenovationStatementRow } from '../persistence/renovation-statements';
import { renovationById } from '../persistence/safety-by-household';
import { answerWater as answer } from '../use-cases/answer-water';
import { appraiseHouse as appraise } from '../use-cases/appraise-house';
import { recordRenovation as record } from '../use-cases/record-renovation';
import type {
  MutationAnswerWaterArgs,
  MutationAppraiseHouseArgs,
  MutationRecordRenovationArgs,
} from './generated';

/** Mutation.appraiseHouse */
export async function appraiseHouse(
  _root: unknown,
  { input }: MutationAppraiseHouseArgs,
  context: RequestContext,
) {
  const outcome = await appraise(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'HouseAppraised', appraisal: outcome };
}

/** Mutation.answerWater */
export async function answerWater(
  _root: unknown,
  { input }: MutationAnswerWaterArgs,
  context: RequestContext,
) {
  const outcome = await answer(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'WaterAnswered', answer: outcome };
}

/** Mutation.recordRenovation */
export async function recordRenovation(
  _root: unknown,
  { input }: MutationRecordRenovationArgs,
  context: RequestContext,
) {
  const outcome = await record(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'RenovationRecorded', statement: outcome };
}

const household = ({ householdId }: AnswerRow) => ({ __typename: 'Household', id: householdId });

/** Fields of HouseAppraisal that are not columns. */
export const HouseAppraisal = { household };

/** Fields of WaterAnswer that are not columns. */
export const WaterAnswer = { household };

/** Fields of RenovationRecorded that are read. */
export const RenovationRecorded = {
  renovation: (
    { statement }: { statement: RenovationStatementRow },
    _args: unknown,
    context: RequestContext,
  ) => renovationById(context, statement.renovationId),
};
