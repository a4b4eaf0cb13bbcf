import type { CheckedPolicyIncome } from '../assessment/use-cases/check-policy-income';
import type { Prompt } from './domain/answered-prompt';
import type { ShownRule } from './domain/quality-rules';
import type { PromptCountRow, PromptTaskRow } from './persistence/prompt-list';
import type { AnswerRow } from './persistence/tables';
import type { PromptsAnswered } from './use-cases/answer-prompts';
import type { CheckedScope } from './use-cases/check-scope';

export type QualityRuleMapper = ShownRule;
export type QualityPromptMapper = Prompt<AnswerRow>;
export type QualityAnswerMapper = AnswerRow;
export type QualityPromptTaskMapper = PromptTaskRow;
export type QualityPromptCountMapper = PromptCountRow;
export type QualityPromptsAnsweredMapper = PromptsAnswered & { __typename: 'QualityPromptsAnswered' };
export type PolicyIncomeCheckMapper = CheckedPolicyIncome;
export type ScopeCheckMapper = CheckedScope;
