import type { WorkingCalendar } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { DutyLevel } from '../../ground/domain/duty-level';
import type { MutationResolvers } from '../../ground/generated';
import type { EntryRow } from '../persistence/entries';
import { resumed, suspended, transferred, waived } from '../use-cases/decisions';
import { steer } from '../use-cases/steer';

type Steering = 'suspendObligation' | 'resumeObligation' | 'waiveObligation' | 'transferObligation';

/** What supervision decides of obligations. */
export function steeringMutations(calendar: WorkingCalendar): Required<Pick<MutationResolvers, Steering>> {
  return {
    suspendObligation: async (_root, { input }, context) =>
      shown(
        await steer(
          context,
          { act: 'suspendObligation', kind: 'SUSPENDED', input },
          suspended(input.occurredOn),
        ),
      ),
    resumeObligation: async (_root, { input }, context) =>
      shown(
        await steer(
          context,
          { act: 'resumeObligation', kind: 'RESUMED', input },
          resumed(input.occurredOn, calendar),
        ),
      ),
    waiveObligation: async (_root, { input }, context) =>
      shown(
        await steer(context, { act: 'waiveObligation', kind: 'WAIVED', input }, waived(input.occurredOn)),
      ),
    transferObligation: async (_root, { input }, context) =>
      shown(
        await steer(
          context,
          { act: 'transferObligation', kind: 'TRANSFERRED', input },
          transferred(input.toLevel.toLowerCase() as DutyLevel),
        ),
      ),
  };
}

function shown(result: EntryRow | UserErrorValue) {
  return '__typename' in result ? result : { __typename: 'ObligationSteered' as const, entry: result };
}
