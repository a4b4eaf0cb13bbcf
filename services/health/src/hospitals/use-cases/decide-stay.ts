import type { PlainDate } from '@dixian/calendar';
import type { Decision, PolicySet } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import type { HealthReason } from '../../ground/domain/reasons';
import { monitoringOn } from '../../ground/persistence/monitoring-on';
import { standings } from '../../ground/standings';
import { treatFirst } from '../domain/treat-first';
import { designatedFor } from '../persistence/hospitals';

/** A stay that the right of treatment first is asked for. */
export interface AskedStay {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly hospital: string;
  readonly admittedOn: PlainDate;
  readonly injuredByOthers?: boolean;
}

/** The right of treatment first for each of many stays, by the facts of its first day. */
export async function decideStays(
  reader: Statements,
  policies: PolicySet,
  stays: readonly AskedStay[],
): Promise<Decision<HealthReason>[]> {
  const held = await standings.heldOf(reader, [...new Set(stays.map(({ householdId }) => householdId))]);
  const designated = await designatedFor(reader, stays);
  return stays.map(({ householdId, divisionCode: division, admittedOn: on, injuredByOthers = false }, at) =>
    treatFirst(policies, {
      ...{ division, on, injuredByOthers, designated: designated[at] ?? null },
      standing: monitoringOn(held.get(householdId), on),
    }),
  );
}

/** The same for a request, batched. */
export function decideStay(
  context: RequestContext,
  policies: PolicySet,
  { householdId, divisionCode, hospital, admittedOn, injuredByOthers = false }: AskedStay,
): Promise<Decision<HealthReason> | undefined> {
  const stay: Required<AskedStay> = { householdId, divisionCode, hospital, admittedOn, injuredByOthers };
  const loader = context.loader<string, Decision<HealthReason>>('treat-first', (keys) =>
    context.db.read(context.scope, (reader) =>
      decideStays(
        reader,
        policies,
        keys.map((key) => JSON.parse(key)),
      ),
    ),
  );
  return loader.load(JSON.stringify(stay));
}
