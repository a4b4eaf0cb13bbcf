import type { QualityFacts } from './quality-facts';
import type { QualityStage } from './quality-rule';
import { codesOf, type RuleCode, ruleOf } from './quality-rules';

/** What a rule found: its subject is a person, a measure or the household itself. */
export interface FoundPrompt {
  readonly rule: RuleCode;
  readonly subject: string;
  readonly personId: string | null;
  readonly seen: string;
  readonly clauseIds: readonly string[];
}

/** Everything the rules of some stages, or all of them, see in a household; in the order of the rules. */
export function lookForPrompts(facts: QualityFacts, stages?: readonly QualityStage[]): FoundPrompt[] {
  return codesOf(stages).flatMap((rule) =>
    ruleOf(rule)
      .look(facts)
      .map(({ subject, person, seen, clauseIds = [] }) => ({
        rule,
        subject: subject ?? facts.householdId,
        personId: person && subject ? subject : null,
        seen,
        clauseIds,
      })),
  );
}
