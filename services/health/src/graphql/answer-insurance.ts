import type { RequestContext } from '@dixian/service';
import { answerInsurance as answer } from '../use-cases/answer-insurance';
import type { MutationAnswerInsuranceArgs } from './generated';

/** Mutation.answerInsurance */
export async function answerInsurance(
  _root: unknown,
  { input }: MutationAnswerInsuranceArgs,
  context: RequestContext,
) {
  const outcome = await answer(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'InsuranceAnswered', answer: outcome };
}
