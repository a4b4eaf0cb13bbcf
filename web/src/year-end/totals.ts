import type { RunTotalFragment } from '../generated/graphql';

/** A rule of a department over all places: how many items, how many that somebody must decide, how many left with nothing. */
export interface RuleTotal {
  readonly department: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly change: RunTotalFragment['change'];
  readonly clause: RunTotalFragment['clause'];
  readonly items: number;
  readonly undecided: number;
  readonly withoutSupport: number;
  /** Items by how far they are. */
  readonly states: Readonly<Partial<Record<RunTotalFragment['state'], number>>>;
}

/** The totals of a run, rule by rule, in the order in which they come; places are added up. */
export function byRule(totals: readonly RunTotalFragment[]): readonly RuleTotal[] {
  const rules = new Map<string, RuleTotal>();
  for (const total of totals) {
    const { department, rule, ruleTitle, change, clause, items, state } = total;
    const key = `${department} ${rule} ${change}`;
    const before = rules.get(key);
    rules.set(key, {
      department,
      rule,
      ruleTitle,
      change,
      clause: before?.clause ?? clause,
      items: (before?.items ?? 0) + items,
      undecided: (before?.undecided ?? 0) + (total.undecided === null ? 0 : items),
      withoutSupport: (before?.withoutSupport ?? 0) + (total.withoutSupport ? items : 0),
      states: { ...before?.states, [state]: (before?.states[state] ?? 0) + items },
    });
  }
  return [...rules.values()];
}

/** What all rules come to together. */
export function sumOf(rules: readonly RuleTotal[]) {
  const add = (of: (rule: RuleTotal) => number) => rules.reduce((sum, rule) => sum + of(rule), 0);
  return {
    items: add(({ items }) => items),
    undecided: add(({ undecided }) => undecided),
    withoutSupport: add(({ withoutSupport }) => withoutSupport),
  };
}
