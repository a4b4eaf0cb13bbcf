import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { Prompt } from '../domain/answered-prompt';
import type { QualityStage } from '../domain/quality-rule';
import { factsOfHousehold } from '../persistence/facts-of-households';
import { answersOfHousehold } from '../persistence/quality-answers';
import type { AnswerRow } from '../persistence/tables';
import { promptsOf } from './refresh-prompts';

/** Prompts of a household in sight as of a day, open ones first; two statements for all households of a request. */
export async function promptsOfHousehold(
  policies: PolicySet,
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
  stages?: readonly QualityStage[],
): Promise<Prompt<AnswerRow>[]> {
  const [row, answers] = await Promise.all([
    factsOfHousehold(context, householdId, asOf),
    answersOfHousehold(context, householdId, asOf),
  ]);
  const prompts = row ? promptsOf(policies, row, answers, asOf, stages) : [];
  const isOpen = ({ answer }: Prompt) => answer === null;
  return [...prompts.filter(isOpen), ...prompts.filter((prompt) => !isOpen(prompt))];
}
