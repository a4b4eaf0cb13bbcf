import { eliminationRules } from './elimination-rules';
import { familyRules } from './family-rules';
import { helpRules } from './help-rules';
import { identificationRules } from './identification-rules';
import { personRules } from './person-rules';
import type { QualityRule, QualityStage } from './quality-rule';
import { riskRules } from './risk-rules';
import { scopeRules } from './scope-rules';

/**
 * Every rule by its code. Of the check lists these are left out: numbers of a wrong length or check digit (1_12_002,
 * 1_12_004), which no import accepts; 大病保险, the second insurance and the allowance for transport (1111_10), which no
 * ledger here tells.
 */
export const qualityRules = {
  ...identificationRules,
  ...riskRules,
  ...scopeRules,
  ...helpRules,
  ...eliminationRules,
  ...personRules,
  ...familyRules,
} as const satisfies Record<string, QualityRule>;

export type RuleCode = keyof typeof qualityRules;

export const ruleCodes = Object.keys(qualityRules) as RuleCode[];

/** A rule by its code. */
export function ruleOf(code: RuleCode): QualityRule {
  return qualityRules[code];
}

/** Whether a text is the code of a rule. */
export function isRuleCode(code: string): code is RuleCode {
  return Object.hasOwn(qualityRules, code);
}

/** Codes of the rules of some stages, or of all. */
export function codesOf(stages?: readonly QualityStage[]): RuleCode[] {
  return stages ? ruleCodes.filter((code) => stages.includes(ruleOf(code).stage)) : ruleCodes;
}

/** What is shown of a rule beside its words. */
export interface ShownRule {
  readonly code: string;
  readonly number: string | null;
  readonly stage: QualityStage;
}

/** A rule as it is shown. A code of a task that no rule has any more is shown bare. */
export function shownRule(code: string): ShownRule {
  const rule = isRuleCode(code) ? ruleOf(code) : undefined;
  return { code, number: rule?.number ?? null, stage: rule?.stage ?? 'PERSON' };
}
