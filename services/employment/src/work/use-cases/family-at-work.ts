import type { PlainDate } from '@dixian/calendar';
import { monitoredOn } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { membersOn } from '@dixian/standing';
import { standings } from '../../ground/standings';
import type { FamilyFacts } from '../domain/one-employed';
import { statusesOfHousehold } from '../persistence/status-list';

/** A family on a day, as its decision takes it; undefined where its standing has not arrived. */
export async function familyAtWork(
  context: RequestContext,
  householdId: string,
  on: PlainDate,
): Promise<FamilyFacts['family']> {
  const standing = await standings.load(context, householdId);
  if (!standing) return undefined;
  const statuses = await statusesOfHousehold(context, householdId, on);
  const byPerson = new Map(statuses.map(({ id, status }) => [id, status]));
  const { as } = monitoredOn(standing.periods, on);
  return {
    monitored: as === 'DAY_UNKNOWN' ? null : as === 'MONITORED',
    members: membersOn(standing.members, on).map(({ personId, labour }) => ({
      labour,
      status: byPerson.get(personId) ?? 'UNKNOWN',
    })),
  };
}
