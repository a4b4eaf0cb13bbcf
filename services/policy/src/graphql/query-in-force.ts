import type { PlainDate, WorkingCalendar } from '@dixian/calendar';
import { userError } from '@dixian/graph';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { deadlineOfCase } from '../domain/deadline-of-case';
import { missingMessages, parameterText } from '../domain/parameter-text';
import type { QueryResolvers } from './generated';

/** Resolvers of what is in force for a place and a day. */
export function inForceQueries(
  policies: PolicySet,
  calendar: WorkingCalendar,
): Pick<QueryResolvers, 'deadline' | 'parameter'> {
  return {
    deadline: (_root, asked) => deadlineOfCase(policies, calendar, asked) ?? null,
    parameter: (_root, { name, division, asOf }, { clock }) =>
      parameterOf(policies, name, division, asOf ?? clock.today()),
  };
}

function parameterOf(policies: PolicySet, name: string, division: string, on: PlainDate) {
  const found = resolveParameter(policies, { name, division, on });
  if (isMissing(found)) {
    const { missing, clauses } = found;
    return userError('ParameterMissing', missing, missingMessages[missing], { name }, clauses);
  }
  const { value, unit, from, to, clause } = found;
  return {
    __typename: 'ParameterValue' as const,
    name,
    value: parameterText(value),
    unit,
    from,
    to,
    clauses: [{ id: clause }],
  };
}
