import { type PlainDate, yearOf } from '@dixian/calendar';
import { type Fen, formatYuan, parseYuan } from '@dixian/money';
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
import { flag, type HealthReason, met, unclear } from '../../ground/domain/reasons';
import { keyFindings, type Monitoring, monitoredFinding } from '../../ground/domain/standing';

/** A bill that aid is asked for; the day of the decision is that of its settlement. */
export interface AidedBill extends PlaceAndDay {
  readonly bill: Fen;
  readonly admittedOn?: PlainDate | null;
  readonly standing: Monitoring;
}

/** Medical aid for a bill (医疗救助), and its amount where the county has set the rules. */
export function medicalAid(
  set: PolicySet,
  facts: AidedBill,
): Decision<HealthReason> & { readonly amount: Fen | null } {
  const { division, on, standing } = facts;
  const at = { division, on };
  const ofKey = ruleInForce(set, 'medical-aid-of-key-household', at);
  const item = ruleInForce(set, 'health-items', at);
  if (ofKey) {
    const inYear = met('BILL_IN_YEAR', ofKey.clause, { fact: on });
    return withAmount(set, facts, ofKey, [...keyFindings(set, at, standing), inYear]);
  }
  if (item) return withAmount(set, facts, item, [monitoredFinding(standing, at, item.clause)]);
  return { ...decide(set, at, [acrossYear(set, facts) ?? noAid(set, at)]), amount: null };
}

function noAid(set: PolicySet, at: PlaceAndDay): Finding<HealthReason> {
  return noRule(set, ['medical-aid-of-key-household', 'health-items'], at);
}

// Begun under the rule and settled after it: nothing is printed for such a stay.
function acrossYear(
  set: PolicySet,
  { division, on, admittedOn }: AidedBill,
): Finding<HealthReason> | undefined {
  if (!admittedOn || yearOf(admittedOn) === yearOf(on)) return undefined;
  const rule = ruleInForce(set, 'medical-aid-of-key-household', { division, on: admittedOn });
  return rule && unclear('STAY_ACROSS_YEAR', rule.clause, { fact: admittedOn, held: admittedOn });
}

function withAmount(
  set: PolicySet,
  { division, on, bill }: AidedBill,
  rule: Rule,
  findings: readonly Finding<HealthReason>[],
): Decision<HealthReason> & { readonly amount: Fen | null } {
  const at = { division, on };
  const { parameter, missing } = known(set, at, rule, { parameter: 'medical-aid-rules' });
  const said = parameter && Array.isArray(parameter.value) ? aidOf(parameter.value, bill) : undefined;
  const amount =
    said === undefined
      ? flag('VALUE_NOT_SET', missing?.reason.clause ?? rule.clause, { fact: 'medical-aid-rules' })
      : met('AID_BY_RULES', rule.clause, { ...(parameter && { parameter }), fact: formatYuan(bill) });
  const decision = decide(set, at, [...findings, amount]);
  return { ...decision, amount: decision.outcome === 'GRANTED' ? (said ?? null) : null };
}

const RULE = /^(\d{1,3})%(?:;(\d+\.\d{2}))?$/;

// A share of the bill, cut to the fen, up to a highest amount where one is set.
function aidOf([line = '']: readonly string[], bill: Fen): Fen | undefined {
  const [, share, highest] = RULE.exec(line) ?? [];
  if (share === undefined) return undefined;
  const amount = (bill * BigInt(share)) / 100n;
  const limit = highest === undefined ? undefined : parseYuan(highest);
  return limit !== undefined && amount > limit ? limit : amount;
}
