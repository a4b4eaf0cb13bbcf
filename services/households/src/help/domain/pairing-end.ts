import { addDays, type PlainDate } from '@dixian/calendar';
import {
  decide,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
  textOf,
  within,
} from '@dixian/policy';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import { type Decision, type Finding, finds, met, unmet } from '../../ground/domain/reasons';
import { removalsClause } from './four-no-removals';

/** A pairing as it is decided: where and when, since when the risk is gone, and as what the household was monitored. */
interface PairingFacts extends PlaceAndDay {
  readonly eliminatedOn?: PlainDate;
  readonly category?: MonitoringCategory | null;
}

/**
 * Whether the pairing of a household released on a day may end, by the rule of that day; 四个不摘 stays whatever becomes
 * of it. While the risk lasts the pairing does, whether or not a document says so.
 */
export function pairingEnd(
  set: PolicySet,
  { division, on, eliminatedOn, category = null }: PairingFacts,
): Decision & { readonly fourNoRemovals: 'UNCHANGED' } {
  const at = { division, on };
  const keeping = ruleInForce(set, 'pairing-while-at-risk', at)?.clause ?? null;
  const findings = eliminatedOn
    ? afterRelease(set, at, eliminatedOn, category)
    : [unmet('RISK_NOT_ELIMINATED', keeping)];
  return { ...decide(set, at, findings), fourNoRemovals: 'UNCHANGED' };
}

function afterRelease(
  set: PolicySet,
  { division, on }: PlaceAndDay,
  eliminatedOn: PlainDate,
  category: MonitoringCategory | null,
): Finding[] {
  const released = { division, on: eliminatedOn };
  const rule = ruleInForce(set, 'pairing-after-release', released);
  if (!rule) return [noRule(set, ['pairing-after-release'], released, 'met')];
  const taken = { parameter: 'pairing-until', field: 'until', unit: 'date' };
  const { parameter, missing } = known(set, released, rule, taken);
  if (missing) return [{ ...missing, held: eliminatedOn }];
  const until = textOf(parameter) as PlainDate;
  const codes = { met: 'PAIRING_MAY_END', unmet: 'PAIRING_LOCKED' } as const;
  const grounds = { parameter, fact: eliminatedOn, on: addDays(until, 1), held: eliminatedOn };
  const kept = removalsClause(set, { division, on }, category);
  return [
    finds(!within(on, until), codes, rule.clause, grounds),
    ...(kept ? [met('FOUR_NO_REMOVALS_STAY', kept)] : []),
  ];
}
