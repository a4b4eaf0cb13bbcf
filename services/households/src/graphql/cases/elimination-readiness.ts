import { citedClauses, reasonText } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { Law } from '../../domain/cases/case-rules';
import type { Said } from '../../domain/cases/elimination/elimination-record';
import { type Condition, type Readiness, readinessOf } from '../../domain/cases/elimination/readiness';
import { recordOf } from '../../persistence/cases/elimination-record';
import { openOn, periodsOf } from '../../persistence/monitoring/periods';
import { asOfDay } from '../as-of-day';
import { cited } from '../cited';
import type { HouseholdEliminationReadinessArgs } from '../generated';
import { takesPartIn } from '../takes-part-in';

/** Household.eliminationReadiness; null where it is not monitored on that day, and for other departments. */
export function eliminationReadinessOf(law: Law) {
  return async ({ id }: { id: string }, args: HouseholdEliminationReadinessArgs, context: RequestContext) => {
    if (!takesPartIn(context)) return null;
    const asOf = asOfDay(args, context);
    const period = openOn(await periodsOf(context, id), asOf);
    return period ? readinessOf(law.policies, await recordOf(context, period, asOf), asOf) : null;
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
