import { decisionRefused } from '@dixian/department';
import { isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { type Stated, tellChanges } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { tasks } from '../../ground/tasks';
import { recordOfHousehold } from '../../ground/use-cases/record-of-household';
import { safetyNetChannel } from '../domain/safety-net-channel';
import { reroutedMeasure } from '../enrolment-tables';
import {
  REROUTED_COLUMNS,
  REROUTED_NAMES,
  type ReroutedRow,
  TOLD_REROUTED,
} from '../persistence/rerouted-measures';
import { refusedMeasure } from '../tables';
import { knownOf } from './follow-grants';

/** Carries a measure that was refused after release on through the safety net, where the household has its identity. */
export function rerouteMeasure(
  context: RequestContext,
  policies: PolicySet,
  stated: Stated & { readonly refusalId: string },
): Promise<ReroutedRow | UserErrorValue> {
  return recordOfHousehold<ReroutedRow>(
    context,
    {
      act: 'rerouteMeasure',
      actors: ['department', 'township', 'village'],
      table: 'rerouted_measure',
      columns: REROUTED_COLUMNS,
      async write(transaction, household, { account }) {
        const { refusalId, occurredOn } = stated;
        const { id: householdId, divisionCode } = household;
        const refused = isEntityId(refusalId)
          ? await transaction.findOneBy(refusedMeasure, { id: refusalId, householdId }, ['refused'])
          : undefined;
        if (!refused) return NOT_REFUSED;
        const done = await transaction.findOneBy(reroutedMeasure, { refusalId, householdId }, REROUTED_NAMES);
        if (done) return done;
        const { drawn, facts } = await knownOf(transaction, household, occurredOn);
        const at = { division: divisionCode, on: occurredOn };
        const decision = safetyNetChannel(policies, { ...at, draws: drawn.length > 0, household: facts });
        if (decision.outcome !== 'GRANTED') return decisionRefused(decision, words);
        const clauseId = decision.reasons[0]?.clause ?? null;
        const labelled = facts?.labelled ?? false;
        const row = await transaction.insert(
          reroutedMeasure,
          {
            refusalId,
            householdId,
            divisionCode,
            measure: refused.refused,
            labelled,
            occurredOn,
            clauseId,
            account,
          },
          REROUTED_NAMES,
        );
        await tasks.close(transaction, 'REROUTE_MEASURE', { subjectId: refusalId }, occurredOn);
        await tellChanges(transaction, TOLD_REROUTED, [householdId]);
        return row;
      },
    },
    stated,
  );
}

const NOT_REFUSED = notFound('refusalId', {
  zh: '没有这项因风险已消除而未落实的措施，请核对。',
  en: 'No such measure was refused because of the release. Please check it.',
});
