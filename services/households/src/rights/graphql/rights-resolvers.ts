import type { Law } from '@dixian/policy';
import {
  assertMayKnow,
  type Complete,
  orderedPage,
  type RequestContext,
  type Resolvers,
} from '@dixian/service';
import type {
  AuthorisationLetterResolvers,
  CorrectionAnswerResolvers,
  CorrectionRequestResolvers,
  HouseholdResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { filesOf } from '../../ground/graphql/attachments-field';
import { cited } from '../../ground/graphql/cited';
import { named } from '../../ground/graphql/named';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { householdOf } from '../../register/graphql/household-of';
import { personById } from '../../register/persistence/persons';
import { standsOn } from '../domain/decide-letter';
import { answersOfRequest } from '../persistence/correction-answers';
import { correctionRequestList, correctionRequestsOf } from '../persistence/correction-requests';
import { letterList, lettersOf } from '../persistence/letters';
import { answerCorrectionRequest } from '../use-cases/answer-request';
import { recordAuthorisationLetter, withdrawAuthorisationLetter } from '../use-cases/record-letter';
import { requestCorrection } from '../use-cases/request-correction';

const seenBy = ({ scope, clock }: RequestContext) => ({ division: scope.division, today: clock.today() });

const Query: Required<Pick<QueryResolvers, 'correctionRequests' | 'authorisationLetters'>> = {
  correctionRequests(_root, args, context) {
    assertMayKnow(context, 'CASEWORK');
    return orderedPage(context, correctionRequestList(args.filter ?? {}, seenBy(context)), args);
  },
  authorisationLetters(_root, args, context) {
    assertMayKnow(context, 'CASEWORK');
    return orderedPage(context, letterList(args.filter ?? {}, seenBy(context)), args);
  },
};

type Acts =
  | 'requestCorrection'
  | 'answerCorrectionRequest'
  | 'recordAuthorisationLetter'
  | 'withdrawAuthorisationLetter';

const mutations = (law: Law): Required<Pick<MutationResolvers, Acts>> => ({
  requestCorrection: async (_root, { input }, context) =>
    named('CorrectionRequested', await requestCorrection(law, context, input)),
  answerCorrectionRequest: async (_root, { input }, context) =>
    named('CorrectionRequestAnswered', await answerCorrectionRequest(context, input)),
  recordAuthorisationLetter: async (_root, { input }, context) =>
    named('AuthorisationLetterRecorded', await recordAuthorisationLetter(context, input)),
  withdrawAuthorisationLetter: async (_root, { input }, context) =>
    named('AuthorisationLetterWithdrawn', await withdrawAuthorisationLetter(context, input)),
});

const Household: Required<Pick<HouseholdResolvers, 'correctionRequests' | 'authorisationLetters'>> = {
  correctionRequests: forTakingPart(({ id }, _args, context) => correctionRequestsOf(context, id)),
  authorisationLetters: forTakingPart(({ id }, _args, context) => lettersOf(context, id)),
};

const CorrectionRequest: Complete<CorrectionRequestResolvers> = {
  household: (row, _args, context) => householdOf(context, row),
  person: ({ personId }, _args, context) => (personId ? personById(context, personId) : null),
  clauses: ({ clauseIds }) => cited(clauseIds),
  answer: async ({ id }, _args, context) => (await answersOfRequest(context, id)).at(-1) ?? null,
  answers: ({ id }, _args, context) => answersOfRequest(context, id),
};

const CorrectionAnswer: Complete<CorrectionAnswerResolvers> = {
  correction: ({ correctionId }) => correctionId,
};

const AuthorisationLetter: Complete<AuthorisationLetterResolvers> = {
  household: (row, _args, context) => householdOf(context, row),
  async persons({ personIds }, _args, context) {
    const persons = await Promise.all(personIds.map((id) => personById(context, id)));
    return persons.filter((person) => person !== undefined && person !== null);
  },
  stands: (row, { asOf }, context) => standsOn(row, asOfDay({ asOf }, context)),
  attachments: ({ id }, _args, context) => filesOf(context, id),
};

/** Resolvers of requests to correct data and of letters of authorisation. */
export function rightsResolvers(law: Law): Resolvers {
  return {
    ...{ Query, Mutation: mutations(law), Household },
    ...{ CorrectionRequest, CorrectionAnswer, AuthorisationLetter },
  };
}
