import { type Fen, formatYuan } from '@dixian/money';
import {
  type Decision,
  decide,
  type Finding,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import { finds, flag, type HealthReason, unclear } from '../../ground/domain/reasons';
import { type Layer, type Layers, layerNamed, paidBy } from './layers';
import { SETTLEMENT_KINDS, type SettlementKind } from './settlement';

/** A bill; the day of the decision is that of its settlement. */
export interface StandardBill extends PlaceAndDay {
  readonly kind: SettlementKind;
  readonly layers: Layers;
  /** 合规费用; null where the bill does not print it. */
  readonly inScope: Fen | null;
}

/** What a county sets for a kind: the share in percent that these layers have to reach of the compliant cost. */
export interface Standard {
  readonly kind: SettlementKind;
  readonly percent: bigint;
  readonly layers: readonly Layer[];
}

const LINE = /^(.+?)=(\d{1,3})%;(.+?);合规费用$/;

/** What a place sets for each kind on a day; undefined where the check is off. */
export function standardsOn(set: PolicySet, at: PlaceAndDay): readonly Standard[] | undefined {
  const rule = ruleInForce(set, 'reimbursement-standard', at);
  const { parameter } = known(set, at, rule, { parameter: 'reimbursement-standard' });
  if (!rule || !parameter) return undefined;
  return standardsOf(Array.isArray(parameter.value) ? (parameter.value as readonly string[]) : []);
}

/** The standards of lines such as `住院=80%;基本医保+大病保险+医疗救助;合规费用`. */
function standardsOf(lines: readonly string[]): Standard[] {
  return lines.flatMap((line) => {
    const [, kindName = '', percent = '', names = ''] = LINE.exec(line) ?? [];
    const kind = (SETTLEMENT_KINDS as Readonly<Record<string, SettlementKind>>)[kindName];
    const layers = names.split('+').flatMap((name) => layerNamed(name.trim()) ?? []);
    return kind && layers.length > 0 ? [{ kind, percent: BigInt(percent), layers }] : [];
  });
}

/** Whether a bill reaches the set share of reimbursement; off while the county sets none. */
export function belowStandard(set: PolicySet, facts: StandardBill): Decision<HealthReason> {
  const at = { division: facts.division, on: facts.on };
  const rule = ruleInForce(set, 'reimbursement-standard', at);
  if (!rule) return decide(set, at, [noRule(set, ['reimbursement-standard'], at)]);
  const { parameter, missing } = known(set, at, rule, { parameter: 'reimbursement-standard' });
  if (missing) return decide(set, at, [missing]);
  const lines = Array.isArray(parameter.value) ? (parameter.value as readonly string[]) : [];
  const standard = standardsOf(lines).find(({ kind }) => kind === facts.kind);
  if (!standard) return decide(set, at, [flag('KIND_NOT_SET', rule.clause, { parameter, fact: facts.kind })]);
  return decide(set, at, [reaches(facts, standard, rule.clause)]);
}

// Exact, by the amounts: the share itself is never rounded.
function reaches(
  { layers, inScope }: StandardBill,
  { percent, layers: counted }: Standard,
  clause: string,
): Finding<HealthReason> {
  if (inScope === null) return unclear('BASE_UNKNOWN', clause);
  const paid = counted.reduce((sum, layer) => sum + paidBy(layers, layer), 0n);
  const codes = { met: 'REACHES_STANDARD', unmet: 'BELOW_STANDARD' } as const;
  return finds(paid * 100n >= percent * inScope, codes, clause, { fact: formatYuan(paid) });
}
