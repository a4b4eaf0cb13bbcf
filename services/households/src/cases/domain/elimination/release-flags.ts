import { formatYuan } from '@dixian/money';
import {
  comparePerHead,
  incomeLine,
  lastRule,
  outstanding,
  type PolicySet,
  type Rule,
  type RuleName,
  ruleInForce,
} from '@dixian/policy';
import { type Finding, flag } from '../../../ground/domain/reasons';
import type { EliminationFacts } from './elimination-facts';
import { oldEvidence } from './old-evidence';

/** Asks one condition of release by a rule. */
export type Condition = (set: PolicySet, facts: EliminationFacts, rule: Rule) => Finding[];
export type Conditions = Readonly<Partial<Record<RuleName, Condition>>>;

/**
 * What stands against a release though no clause of the day makes it a gate: a condition whose clause ended with its
 * document while what it guards goes on, and facts that nobody asks for here; evidence past its window; a label that is
 * due. They leave the outcome as it is.
 */
export function releaseFlags(
  set: PolicySet,
  facts: EliminationFacts,
  found: readonly Finding[],
  conditions: Conditions,
): Finding[] {
  const ended = endedConditions(set, facts, conditions);
  const decided = [...found, ...ended];
  const alone = Object.keys(conditions).length > 0 ? notAsked(set, facts, decided) : [];
  const { labelDue, membersChangedOn } = facts;
  return [
    ...ended,
    ...alone,
    ...housingFlags(set, facts, decided),
    ...(membersChangedOn
      ? [flag('COUNTED_MEMBERS_CHANGED', clauseOf(found, /^INCOME_/), { fact: membersChangedOn })]
      : []),
    ...oldEvidence(facts, found),
    ...(labelDue && !facts.safetyNetLabel
      ? [flag('LABEL_DUE', labelDue.clause, { fact: labelDue.definition })]
      : []),
  ];
}

// What is not known is no fact that goes on.
const NOT_KNOWN: readonly string[] = ['INCOME_UNKNOWN', 'GUARANTEE_UNKNOWN'];

function endedConditions(set: PolicySet, facts: EliminationFacts, conditions: Conditions): Finding[] {
  return (Object.entries(conditions) as [RuleName, Condition][]).flatMap(([name, ask]) => {
    const rule = endedRule(set, name, facts);
    if (!rule) return [];
    const failing = ask(set, facts, rule).filter(
      ({ result, reason }) => result === 'unmet' && !NOT_KNOWN.includes(reason.code),
    );
    return failing.map(
      (finding): Finding => ({
        ...finding,
        result: 'flag',
        reason: { ...finding.reason, holds: true },
        ...(rule.to && { held: rule.to }),
      }),
    );
  });
}

// The rule of the place that ended last, where none of its name or within its list of conditions binds the day.
function endedRule(set: PolicySet, name: RuleName, facts: EliminationFacts): Rule | undefined {
  const lists = (rule: Rule | undefined) =>
    Array.isArray(rule?.with.of) && (rule.with.of as unknown[]).includes(name);
  if (ruleInForce(set, name, facts) || lists(ruleInForce(set, 'release-conditions', facts))) return undefined;
  const all = lastRule(set, 'release-conditions', facts);
  return lastRule(set, name, facts) ?? (all && lists(all) ? { ...all, with: {} } : undefined);
}

function notAsked(set: PolicySet, facts: EliminationFacts, decided: readonly Finding[]): Finding[] {
  const { openLeads, guarantees, safetyNetLabel } = facts;
  const asked = (about: RegExp) => decided.some(({ reason }) => about.test(reason.code));
  const insecure = Object.entries(guarantees).filter(([, secure]) => secure === false);
  return [
    ...(openLeads > 0 && !asked(/^NEW_RISK$|^RISK_/)
      ? [flag('NEW_RISK', null, { fact: `${openLeads}` })]
      : []),
    ...(asked(/^INCOME_|_NOT_SET$/) ? [] : lowIncome(set, facts)),
    ...(asked(/^GUARANTEE/)
      ? []
      : insecure.map(([area]) => flag('GUARANTEE_INSECURE', null, { fact: area }))),
    ...(safetyNetLabel && !asked(/^SAFETY_NET/) ? [flag('LABELLED_AT_RELEASE', null)] : []),
  ];
}

function lowIncome(set: PolicySet, facts: EliminationFacts): Finding[] {
  if (!facts.incomes) return [];
  const { income, members } = facts.incomes;
  const fact = `${formatYuan(income.fen)} / ${members}`;
  const found = incomeLine(set, facts, 'net-income');
  if ('missing' in found) return [flag('INCOME_WITHOUT_LINE', null, { fact })];
  if (comparePerHead(income, members, found.line) >= 0) return [];
  return [flag('INCOME_BELOW_LINE', found.parameter.clause, { parameter: found.parameter, fact })];
}

// Complete is all that the text asks before a release, so what is not paid yet is seen and holds nobody (reading 6).
function housingFlags(set: PolicySet, facts: EliminationFacts, decided: readonly Finding[]): Finding[] {
  const { unfinishedRenovation: open, unpaidRenovation: unpaid } = facts;
  const asked = (code: string) => decided.some(({ reason }) => reason.code === code);
  const known = (name: RuleName) => ruleInForce(set, name, facts) ?? lastRule(set, name, facts);
  const funds = known('renovation-funds-due') ?? known('release-after-renovation');
  const held = funds?.to && funds.to < facts.on ? { held: funds.to } : {};
  return [
    ...(open && !asked('HOUSING_RENOVATION_INCOMPLETE')
      ? [flag('HOUSING_RENOVATION_INCOMPLETE', null, { fact: `${open.year}` })]
      : []),
    ...(unpaid && funds && !asked('HOUSING_FUNDS_UNPAID')
      ? [flag('HOUSING_FUNDS_UNPAID', funds.clause, { fact: formatYuan(outstanding(unpaid)), ...held })]
      : []),
  ];
}

function clauseOf(found: readonly Finding[], about: RegExp): string | null {
  return found.find(({ reason }) => about.test(reason.code))?.reason.clause ?? null;
}
