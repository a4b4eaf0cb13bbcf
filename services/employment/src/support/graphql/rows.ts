import type { Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type {
  PostMonthResolvers,
  SupportReasonResolvers,
  TrainingResolvers,
  TransportClaimResolvers,
} from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';
import type { PolicyDecisionMapper } from '../../ground/mappers';
import { standings } from '../../ground/standings';
import { classOfPlace } from '../../work/domain/work-place';
import { trainingSubsidy } from '../domain/training-subsidy';
import { claimById, claimState } from '../persistence/claims';
import { monthById, monthState } from '../persistence/post-months';
import { trainingById, trainingState } from '../persistence/trainings';
import { workerOf } from '../persistence/worker-facts';
import { decideTransport, subsidyStanding } from '../use-cases/decide-transport';

interface Matched {
  readonly householdId: string | null;
  readonly personId: string | null;
}

const whose = {
  household: ({ householdId }: Matched) =>
    householdId ? ({ __typename: 'Household', id: householdId } as const) : null,
  person: ({ personId }: Matched) => (personId ? ({ __typename: 'Person', id: personId } as const) : null),
};

/** Fields of TransportClaim that are not columns. */
export function claimResolvers({ policies }: Law): Complete<TransportClaimResolvers> {
  return {
    __resolveReference: ({ id }, context) => claimById(context, id),
    ...whose,
    state: claimState,
    placeClass: ({ divisionCode, placeCode }) => classOfPlace(divisionCode, placeCode),
    // Kept as it was made, by the code that made it; of a row of a ledger as policy says it today.
    async decision({ id, decision, personId, householdId, year }, _args, context) {
      if (decision !== null) return decision as PolicyDecisionMapper;
      const worker = personId && (await workerOf(context, personId, year));
      if (!worker || !householdId) return null;
      const on = context.clock.today();
      const standing = await standings.load(context, householdId);
      const { amount: _, ...decided } = decideTransport(policies, worker, standing, {
        year,
        on,
        claimId: id,
      });
      return decided;
    },
  };
}

/** Fields of Training that are not columns. */
export function trainingResolvers({ policies }: Law): Complete<TrainingResolvers> {
  return {
    attachments,
    __resolveReference: ({ id }, context) => trainingById(context, id),
    ...whose,
    state: trainingState,
    async decision(
      { decision, paidOn, householdId, divisionCode, kind, certificateOn, endsOn },
      _args,
      context,
    ) {
      if (decision !== null) return decision as PolicyDecisionMapper;
      if (paidOn === null || !householdId) return null;
      const standing = subsidyStanding(await standings.load(context, householdId));
      const { amount: _, ...decided } = trainingSubsidy(policies, {
        division: divisionCode,
        on: context.clock.today(),
        standing,
        kind,
        completedOn: certificateOn ?? endsOn,
        grantedOn: null,
      });
      return decided;
    },
  };
}

/** Fields of PostMonth that are not columns. */
export const PostMonth: Complete<PostMonthResolvers> = {
  __resolveReference: ({ id }, context) => monthById(context, id),
  ...whose,
  state: monthState,
  paidOnAssumed: ({ paidOn, assumedOn }) => paidOn !== null && paidOn === assumedOn,
};

/** Fields of SupportReason that are not columns. */
export const SupportReason: Complete<SupportReasonResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
