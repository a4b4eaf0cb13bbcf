import { addWorkingDays, type PlainDate, type WorkingCalendar } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { DutyLevel } from '../../ground/domain/duty-level';
import type { ObligationFilter as AskedFilter, QueryObligationsArgs } from '../../ground/generated';
import type { ObligationFilter } from '../persistence/obligation-conditions';

type Asked = Pick<QueryObligationsArgs, 'asOf' | 'status' | 'kind' | 'division' | 'filter'>;

const LONGEST = 250;

/** Which obligations a query means, within the caller's scope. */
export function askedObligations(
  { scope, clock }: Pick<RequestContext, 'scope' | 'clock'>,
  { asOf, status, kind, division, filter }: Asked,
  calendar: WorkingCalendar,
): ObligationFilter {
  const on = asOf ?? clock.today();
  const { levels, dueWithinWorkingDays, ...asked }: AskedFilter = filter ?? {};
  return {
    ...asked,
    household: asked.household && (isEntityId(asked.household) ? asked.household : NOBODY),
    levels: levels?.map((level) => level.toLowerCase() as DutyLevel),
    ...within(on, dueWithinWorkingDays, asked, calendar),
    scope,
    asOf: on,
    today: clock.today(),
    status,
    kind: kind ?? undefined,
    division,
  };
}

// An id that cannot be one is nobody's.
const NOBODY = '00000000-0000-0000-0000-000000000000';

function within(
  on: PlainDate,
  days: number | null | undefined,
  { dueFrom, dueTo }: Pick<AskedFilter, 'dueFrom' | 'dueTo'>,
  calendar: WorkingCalendar,
): Pick<ObligationFilter, 'dueFrom' | 'dueTo'> {
  if (days === null || days === undefined) return { dueFrom, dueTo };
  if (days < 0 || days > LONGEST) throw new GraphQLError(RANGE, { extensions: { code: 'BAD_USER_INPUT' } });
  const last = addWorkingDays(calendar, on, days).on;
  return {
    dueFrom: dueFrom && dueFrom > on ? dueFrom : on,
    dueTo: dueTo && dueTo < last ? dueTo : last,
  };
}

const RANGE = `dueWithinWorkingDays 应在 0 至 ${LONGEST} 之间。Give \`dueWithinWorkingDays\` as 0 to ${LONGEST} days.`;
