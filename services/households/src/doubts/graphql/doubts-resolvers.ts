import { assertMayKnow, type Complete, orderedPage, type Resolvers } from '@dixian/service';
import type {
  DoubtAnswerResolvers,
  DoubtResolvers,
  HouseholdResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { householdOf } from '../../register/graphql/household-of';
import { personById } from '../../register/persistence/persons';
import { answersOfDoubt } from '../persistence/doubt-answers';
import { doubtById, doubtList, doubtsOfHousehold } from '../persistence/doubts';
import { answerDoubt } from '../use-cases/answer-doubt';

const Query: Required<Pick<QueryResolvers, 'doubt' | 'doubts'>> = {
  async doubt(_root, { id }, context) {
    assertMayKnow(context, 'CASEWORK');
    return (await doubtById(context, id)) ?? null;
  },
  doubts(_root, args, context) {
    assertMayKnow(context, 'CASEWORK');
    const seen = { division: context.scope.division, today: context.clock.today() };
    return orderedPage(context, doubtList(args.filter ?? {}, seen), args);
  },
};

const Mutation: Required<Pick<MutationResolvers, 'answerDoubt'>> = {
  answerDoubt: async (_root, { input }, context) => named('DoubtAnswered', await answerDoubt(context, input)),
};

const Household: Required<Pick<HouseholdResolvers, 'doubts'>> = {
  doubts: forTakingPart(({ id }, _args, context) => doubtsOfHousehold(context, id)),
};

const DoubtAnswer: Complete<DoubtAnswerResolvers> = { correction: ({ correctionId }) => correctionId };

const Doubt: Complete<DoubtResolvers> = {
  household: (row, _args, context) => householdOf(context, row),
  person: ({ personId }, _args, context) => (personId ? personById(context, personId) : null),
  answer: async ({ id }, _args, context) => (await answersOfDoubt(context, id)).at(-1) ?? null,
  answers: ({ id }, _args, context) => answersOfDoubt(context, id),
};

/** Resolvers of doubtful data and what was found of them. */
export const doubtsResolvers: Resolvers = { Query, Mutation, Household, Doubt, DoubtAnswer };
