import type { PlainDate } from '@dixian/calendar';
import type { Decision, PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { HealthReason } from '../../ground/domain/reasons';
import { monitoringOn } from '../../ground/persistence/monitoring-on';
import { standings } from '../../ground/standings';
import { treatFirst } from '../domain/treat-first';
import { designatedOn } from '../persistence/hospitals';

/** A stay that the right of treatment first is asked for. */
export interface AskedStay {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly hospital: string;
  readonly admittedOn: PlainDate;
  readonly injuredByOthers?: boolean;
}

/** The right of treatment first for a stay, by the facts of its first day. */
export async function decideStay(
  reader: Statements,
  policies: PolicySet,
  { householdId, divisionCode: division, hospital, admittedOn: on, injuredByOthers = false }: AskedStay,
): Promise<Decision<HealthReason>> {
  const standing = monitoringOn(await standings.held(reader, householdId), on);
  const designated = await designatedOn(reader, { division, hospital, on });
  return treatFirst(policies, { division, on, standing, designated, injuredByOthers });
}
