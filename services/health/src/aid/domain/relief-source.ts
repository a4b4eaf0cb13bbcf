import {
  type Decision,
  decide,
  known,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
  textOf,
} from '@dixian/policy';
import { finds, type HealthReason } from '../../ground/domain/reasons';

/** Whether extra relief may be paid from a source: only the one that the place names, any where it names none. */
export function reliefSource(
  set: PolicySet,
  facts: PlaceAndDay & { readonly source: string },
): Decision<HealthReason> & { readonly allowed: readonly string[] } {
  const at = { division: facts.division, on: facts.on };
  const rule = ruleInForce(set, 'extra-relief-source', at);
  const { parameter } = known(set, at, rule, { parameter: 'extra-medical-relief-fund' });
  if (!rule || !parameter) return { ...decide(set, at, []), allowed: [] };
  const named = textOf(parameter);
  const codes = { met: 'SOURCE_NAMED', unmet: 'SOURCE_NOT_NAMED' } as const;
  const finding = finds(facts.source === named, codes, rule.clause, { parameter, fact: facts.source });
  return { ...decide(set, at, [finding]), allowed: [named] };
}
