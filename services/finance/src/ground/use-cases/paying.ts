import { allowedSources, fundSourceFinding, sourceNotAllowed } from '@dixian/department';
import type { UserErrorValue } from '@dixian/graph';
import type { PlaceAndDay, PolicySet } from '@dixian/policy';

// The lists under which a place prints what help may be paid from.
const SOURCES = ['assistance-fund-sources', 'flexible-fund-sources'];

/** Whether money of this source may be used at a place and day. */
export function isSourceAllowed(policies: PolicySet, at: PlaceAndDay, source: string): boolean {
  return fundSourceFinding(policies, at, { source: source.trim(), lists: SOURCES }).result === 'met';
}

/** Why money of this source may not be used at a place and day; undefined where it may. */
export function refuseSource(
  policies: PolicySet,
  at: PlaceAndDay,
  source: string,
  lists: readonly string[] = SOURCES,
): UserErrorValue | undefined {
  const { reason, result } = fundSourceFinding(policies, at, { source: source.trim(), lists });
  if (result === 'met') return undefined;
  const allowed = allowedSources(policies, at, lists).map((one) => one.source);
  return sourceNotAllowed(allowed, reason.clause === null ? [] : [reason.clause]);
}
