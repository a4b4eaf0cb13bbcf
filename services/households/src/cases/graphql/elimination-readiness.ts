import { citedClauses, type Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { reasonText } from '../../ground/domain/reasons';
import type {
  EliminationConditionResolvers,
  EliminationEvidenceResolvers,
  EliminationReadinessResolvers,
  HouseholdResolvers,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { openOn, periodsOf } from '../../periods/persistence/periods';
import { readinessOf } from '../domain/elimination/readiness';
import { recordOf } from '../persistence/elimination-record';

/** Household.eliminationReadiness; null where it is not monitored on that day, and for other departments. */
export function eliminationReadinessOf(law: Law): HouseholdResolvers['eliminationReadiness'] {
  return async ({ id }, args, context) => {
    if (!takesPartIn(context)) return null;
    const asOf = asOfDay(args, context);
    const period = openOn(await periodsOf(context, id), asOf);
    if (!period) return null;
    const record = await recordOf(context, law.policies, period, asOf);
    return readinessOf(law.policies, record, asOf);
  };
}

/** Fields of EliminationReadiness that are not given with it. */
export const EliminationReadiness: Complete<EliminationReadinessResolvers> = {
  outcome: ({ decision }) => decision.outcome,
  conditions: ({ conditions }) => [...conditions],
  flags: ({ decision }) => [...decision.flags],
  clauses: ({ decision }) => cited(citedClauses([...decision.reasons, ...decision.flags])),
};

/** Fields of EliminationCondition likewise. */
export const EliminationCondition: Complete<EliminationConditionResolvers> = {
  text: ({ code }, _args, { language }) => reasonText(code, language),
  evidence: ({ evidence }) => [...evidence],
  clauses: (condition) => cited(citedClauses([condition])),
};

/** Fields of EliminationEvidence likewise. */
export const EliminationEvidence: Complete<EliminationEvidenceResolvers> = {
  text: ({ says }) => says,
  recordedAt: ({ recordedAt }) => (recordedAt === null ? null : new Date(recordedAt)),
};
