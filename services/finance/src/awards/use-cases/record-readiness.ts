import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { type Actors, recordOfHousehold } from '../../ground/use-cases/record-row';
import { READINESS, type ReadinessRow } from '../persistence/award-rows';
import { industryReadiness } from '../tables';

export interface ReadinessInput {
  readonly householdId: string;
  readonly conditions: boolean;
  readonly willing: boolean;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

const RECORDING: Actors = { roles: ['village', 'township', 'county'], sectors: ['finance', 'rural'] };

/** Takes down whether a household has the conditions for industry, and the will; a newer statement stands beside it. */
export function recordReadiness(
  context: RequestContext,
  input: ReadinessInput,
): Promise<ReadinessRow | UserErrorValue> {
  const { conditions, willing, occurredOn } = input;
  return recordOfHousehold<ReadinessRow>(
    context,
    {
      act: 'recordIndustryReadiness',
      actors: RECORDING,
      reads: READINESS,
      write: (transaction, { id: householdId, divisionCode }, { account }) =>
        transaction.insert(
          industryReadiness,
          { householdId, divisionCode, conditions, willing, occurredOn, account },
          industryReadiness.names(),
        ),
    },
    input,
  );
}
