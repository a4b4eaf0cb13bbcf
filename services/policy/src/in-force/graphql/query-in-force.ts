import type { WorkingCalendar } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { deadlineOfCase } from '../domain/deadline-of-case';
import { parameterResult } from './parameter-value';

/** Resolvers of one time limit and one parameter for a place and a day. */
export function inForceQueries(
  policies: PolicySet,
  calendar: WorkingCalendar,
): Pick<Complete<QueryResolvers>, 'deadline' | 'parameter'> {
  return {
    deadline: (_root, asked) => deadlineOfCase(policies, calendar, asked) ?? null,
    parameter: (_root, { name, division, asOf }, { clock }) =>
      parameterResult(policies, name, { division, on: asOf ?? clock.today() }),
  };
}
