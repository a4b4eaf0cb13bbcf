import { citedClauses, type Law, reasonText } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { HouseholdEliminationReadinessArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { openOn, periodsOf } from '../../periods/persistence/periods';
import type { Said } from '../domain/elimination/elimination-record';
import { type Condition, type Readiness, readinessOf } from '../domain/elimination/readiness';
import { recordOf } from '../persistence/elimination-record';

/** Household.eliminationReadiness; null where it is not monitored on that day, and for other departments. */
export function eliminationReadinessOf(law: Law) {
  return async ({ id }: { id: string }, args: HouseholdEliminationReadinessArgs, context: RequestContext) => {
    if (!takesPartIn(context)) return null;
    const asOf = asOfDay(args, context);
    const period = openOn(await periodsOf(context, id), asOf);
    if (!period) return null;
    const record = await recordOf(context, law.policies, period, asOf);
    return readinessOf(law.policies, record, asOf);
  };
}

/** Fields of EliminationReadiness that are not given with it. */
export const EliminationReadiness = {
  outcome: ({ decision }: Readiness) => decision.outcome,
  flags: ({ decision }: Readiness) => decision.flags,
  clauses: ({ decision }: Readiness) => cited(citedClauses([...decision.reasons, ...decision.flags])),
};

/** Fields of EliminationCondition likewise. */
export const EliminationCondition = {
  text: ({ code }: Condition, _args: unknown, { language }: RequestContext) => reasonText(code, language),
  clauses: (condition: Condition) => cited(citedClauses([condition])),
};

/** Fields of EliminationEvidence likewise. */
export const EliminationEvidence = {
  text: ({ says }: Said) => says,
};
