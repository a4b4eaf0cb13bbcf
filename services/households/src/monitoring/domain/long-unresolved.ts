import { addMonths, type PlainDate } from '@dixian/calendar';
import {
  decide,
  type Episode,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  reaches,
  ruleInForce,
  unresolvedSince,
  wholeNumber,
} from '@dixian/policy';
import { type Decision, finds, unmet } from '../../ground/domain/reasons';

/** Whether a household's risk is unresolved for the years that put it on the list; the clock restarts on a re-label. */
export function longUnresolved(
  set: PolicySet,
  { division, on, episodes }: PlaceAndDay & { readonly episodes: readonly Episode[] },
): Decision & { readonly since?: PlainDate; readonly listedFrom?: PlainDate } {
  const at = { division, on };
  const rule = ruleInForce(set, 'long-unresolved-listed', at);
  const clause = rule?.clause ?? null;
  const since = unresolvedSince(episodes, on);
  if (!since) return decide(set, at, [unmet('RISK_RESOLVED', clause)]);
  const taken = { parameter: 'long-unresolved-period', field: 'years', unit: 'years' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return { ...decide(set, at, [missing]), since };
  if (!rule) return { ...decide(set, at, [noRule(set, ['long-unresolved-listed'], at)]), since };
  const listedFrom = addMonths(since, wholeNumber(parameter) * 12);
  const codes = { met: 'LONG_UNRESOLVED', unmet: 'NOT_LONG_UNRESOLVED' } as const;
  const finding = finds(reaches(on, listedFrom), codes, clause, { parameter, fact: since, on: listedFrom });
  return { ...decide(set, at, [finding]), since, listedFrom };
}
