import {
  type Decision,
  decide,
  type Finding,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  ruleInForce,
} from '@dixian/policy';
import { flag, type HealthReason, met, unclear, unmet } from '../../ground/domain/reasons';
import { keyFindings, type Monitoring, monitoredFinding } from '../../ground/domain/standing';

/** A stay; the day of the decision is that of the admission, which fixes the right for the whole stay. */
export interface Stay extends PlaceAndDay {
  readonly standing: Monitoring;
  /** Whether the hospital was designated on that day; null where no list of the county is loaded. */
  readonly designated: boolean | null;
  readonly injuredByOthers?: boolean;
}

/** Whether no deposit is asked (先诊疗后付费). */
export function treatFirst(set: PolicySet, facts: Stay): Decision<HealthReason> {
  const { division, on, standing, designated, injuredByOthers } = facts;
  const at = { division, on };
  const hint = (clause: string) => (injuredByOthers ? [flag('INJURED_BY_OTHERS', clause)] : []);
  const ofKey = ruleInForce(set, 'treat-first-of-key-household', at);
  if (ofKey) {
    const where = hospitalFinding(designated, ofKey.clause);
    return decide(set, at, [
      ...keyFindings(set, at, standing),
      where,
      ...admitted(set, at, ofKey),
      ...hint(ofKey.clause),
    ]);
  }
  const item = ruleInForce(set, 'health-items', at);
  if (item) {
    // The place asks for no list of hospitals; a hospital that is not on one is only shown.
    const where = designated === false ? [flag('HOSPITAL_NOT_DESIGNATED', item.clause)] : [];
    return decide(set, at, [monitoredFinding(standing, at, item.clause), ...where, ...hint(item.clause)]);
  }
  return decide(set, at, [noRule(set, ['treat-first-of-key-household', 'health-items'], at)]);
}

function hospitalFinding(designated: boolean | null, clause: string): Finding<HealthReason> {
  if (designated === null) return unclear('HOSPITALS_NOT_LOADED', clause);
  return designated ? met('HOSPITAL_DESIGNATED', clause) : unmet('HOSPITAL_NOT_DESIGNATED', clause);
}

function admitted(set: PolicySet, at: PlaceAndDay, rule: Rule): Finding<HealthReason>[] {
  const taken = { parameter: 'treat-first-pay-later-year', field: 'year', unit: 'year' };
  const { parameter, missing } = known(set, at, rule, taken);
  return [missing ?? met('ADMITTED_IN_YEAR', rule.clause, { parameter, fact: at.on })];
}
