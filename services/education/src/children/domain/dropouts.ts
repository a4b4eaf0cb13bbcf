import { type Decision, decide, noRule, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { type EducationReason, finds, flag, unclear } from '../../ground/domain/reasons';

/** 辍学原因 */
export type DropoutReason = 'POVERTY' | 'HEALTH' | 'AVERSION' | 'OTHER';

/** A child out of school, as a place may count it. */
export interface ChildOut {
  readonly personId: string | null;
  readonly reason: DropoutReason | null;
  /** 身体原因 with a medical proof. */
  readonly proven: boolean;
  readonly monitored: boolean;
}

/** What a place counts of children out of school: those that miss its target, and those of whom it cannot be told. */
export interface DropoutCount {
  readonly counted: number;
  readonly unclear: number;
  readonly listed: number;
}

/** Every child, or of monitored families those out for poverty. */
type Counting = 'EVERY' | 'POVERTY';

/** How many children out of school a place counts: every one, or by reason among monitored families. */
export function countDropouts(children: readonly ChildOut[], counting: Counting): DropoutCount {
  const asked = counting === 'EVERY' ? children : children.filter(({ monitored }) => monitored);
  const judged = asked.map((child) => (counting === 'EVERY' ? 'counted' : byReason(child)));
  const of = (what: string) => judged.filter((one) => one === what).length;
  return { counted: of('counted'), unclear: of('unclear'), listed: children.length };
}

function byReason({ reason, proven }: ChildOut): 'counted' | 'unclear' | 'other' {
  if (reason === 'POVERTY') return 'counted';
  if (reason === null || (reason === 'HEALTH' && !proven)) return 'unclear';
  return 'other';
}

/** How the place counts on that day; undefined where it asks for nothing of the kind. */
export function dropoutCounting(set: PolicySet, at: PlaceAndDay): Counting | undefined {
  const rule = ruleInForce(set, 'no-dropouts', at);
  if (!rule) return undefined;
  return rule.with.counts === 'poverty' ? 'POVERTY' : 'EVERY';
}

/** Whether a place has no child out of school as it counts them; met only where none is counted and none unclear. */
export function zeroDropouts(
  set: PolicySet,
  facts: PlaceAndDay & { readonly children: readonly ChildOut[] },
): Decision<EducationReason> & DropoutCount {
  const rule = ruleInForce(set, 'no-dropouts', facts);
  if (!rule) {
    const none = { counted: 0, unclear: 0, listed: facts.children.length };
    return { ...decide(set, facts, [noRule(set, ['no-dropouts'], facts, 'unclear')]), ...none };
  }
  const count = countDropouts(facts.children, rule.with.counts === 'poverty' ? 'POVERTY' : 'EVERY');
  const codes = { met: 'NOBODY_OUT', unmet: 'CHILDREN_OUT' } as const;
  const findings = [finds(count.counted === 0, codes, rule.clause, { fact: `${count.counted}` })];
  if (count.unclear > 0) findings.push(unclear('REASON_UNCLEAR', rule.clause, { fact: `${count.unclear}` }));
  if (count.listed > count.counted + count.unclear)
    findings.push(flag('OUT_FOR_OTHER_REASONS', rule.clause, { fact: `${count.listed}` }));
  return { ...decide(set, facts, findings), ...count };
}
