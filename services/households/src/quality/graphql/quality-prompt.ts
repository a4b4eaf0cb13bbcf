import type { RequestContext } from '@dixian/service';
import { cited } from '../../ground/graphql/cited';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdById } from '../../register/persistence/households';
import { personById } from '../../register/persistence/persons';
import type { Prompt } from '../domain/answered-prompt';
import { isRuleCode, type RuleCode, ruleOf } from '../domain/quality-rules';
import type { PromptCountRow, PromptTaskRow } from '../persistence/prompt-list';
import type { AnswerRow } from '../persistence/quality-answers';

/** A rule as it is shown. A code of a task that no rule has any more is shown bare. */
export function shownRule(code: string) {
  const rule = isRuleCode(code) ? ruleOf(code) : undefined;
  return { code, number: rule?.number ?? null, stage: rule?.stage ?? 'PERSON' };
}

/** Fields of QualityRule that are not given with it. */
export const QualityRule = {
  message: ({ code }: { code: RuleCode }, _args: unknown, { language }: RequestContext) =>
    isRuleCode(code) ? ruleOf(code)[language] : code,
};

/** Fields of QualityPrompt that are not given with it. */
export const QualityPrompt = {
  rule: ({ rule }: Prompt<AnswerRow>) => shownRule(rule),
  person: ({ personId }: Prompt<AnswerRow>, _args: unknown, context: RequestContext) =>
    personId === null ? null : personById(context, personId),
  state: ({ answer }: Prompt<AnswerRow>) => (answer ? 'ANSWERED' : 'OPEN'),
  clauses: ({ clauseIds }: Prompt<AnswerRow>) => cited(clauseIds),
};

/** Fields of QualityPromptTask that are not columns. */
export const QualityPromptTask = {
  household: ({ householdId }: PromptTaskRow, _args: unknown, context: RequestContext) =>
    householdById(context, householdId),
  rule: ({ rule }: PromptTaskRow) => shownRule(rule),
};

/** Fields of QualityPromptCount that are not columns. */
export const QualityPromptCount = {
  rule: ({ rule }: PromptCountRow) => shownRule(rule),
  division: ({ divisionCode: code }: PromptCountRow, _args: unknown, context: RequestContext) =>
    divisionInSight(context, { code }, context.clock.today()),
};
