import type { RequestContext } from '@dixian/service';
import { answerSchooling as answer } from '../use-cases/answer-schooling';
import type { MutationAnswerSchoolingArgs } from './generated';

/** Mutation.answerSchooling */
export async function answerSchooling(
  _root: unknown,
  { input }: MutationAnswerSchoolingArgs,
  context: RequestContext,
) {
  const outcome = await answer(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'SchoolingAnswered', answer: outcome };
}
