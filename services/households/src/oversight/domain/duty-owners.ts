import { type PlaceAndDay, type PolicySet, responsibleUnits, ruleInForce } from '@dixian/policy';

/** A duty with the unit that owns it, in the document's words. */
export interface OwnedDuty {
  readonly duty: string;
  readonly unit: string;
  readonly clause: string;
}

/** Who owns which duty at a place on a day (职责分工); none where no document says so. */
export function dutyOwners(policies: PolicySet, at: PlaceAndDay): OwnedDuty[] {
  const rule = ruleInForce(policies, 'duty-owners', at);
  const owners: unknown = rule?.with.owners;
  if (!rule || !Array.isArray(owners)) return [];
  return owners.filter(isOwner).map(({ duty, unit }) => ({ duty, unit, clause: rule.clause }));
}

/** A unit that has a part in the work of a place. */
export interface WorkingUnit {
  readonly unit: string;
  readonly sector: string | null;
}

/** The units that documents of a place name on a day, each once, by name. */
export function workingUnits(policies: PolicySet, at: PlaceAndDay): WorkingUnit[] {
  const named = responsibleUnits(policies, at).map(({ unit, sector }) => ({ unit, sector }));
  const owning = dutyOwners(policies, at).map(({ unit }) => ({ unit, sector: null }));
  const byUnit = new Map<string, WorkingUnit>();
  for (const each of [...named, ...owning]) if (!byUnit.has(each.unit)) byUnit.set(each.unit, each);
  return [...byUnit.values()].sort((one, other) => (one.unit < other.unit ? -1 : 1));
}

/** The clause by which each unit names somebody in charge; undefined where none asks for it. */
export function namedPersonClause(policies: PolicySet, at: PlaceAndDay): string | undefined {
  return ruleInForce(policies, 'named-person-in-charge', at)?.clause;
}

function isOwner(each: unknown): each is { duty: string; unit: string } {
  return typeof each === 'object' && each !== null && 'duty' in each && 'unit' in each;
}
