import { addMonths, type PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { grouped } from '../../ground/domain/grouped';
import { type Prompt, withAnswers } from '../domain/answered-prompt';
import { lookForPrompts } from '../domain/look-for-prompts';
import type { QualityStage } from '../domain/quality-rule';
import { type FactsRow, factsOfHouseholds } from '../persistence/facts-of-households';
import { keepPromptTasks } from '../persistence/prompt-tasks';
import { answersOfHouseholds } from '../persistence/quality-answers';
import type { AnswerRow } from '../persistence/tables';
import { qualityFactsOf } from './quality-facts-of';

/**
 * Sees to it that the ANSWER_PROMPT tasks of a household are what its rules see on a day and nobody answered. Call it
 * with today, in the transaction of whatever changed. Nothing is ever refused by it.
 */
export function refreshPrompts(
  transaction: Statements,
  policies: PolicySet,
  householdId: string,
  on: PlainDate,
): Promise<void> {
  return refreshPromptsOf(transaction, policies, [householdId], on);
}

/** The same of many households, in four statements. */
export async function refreshPromptsOf(
  transaction: Statements,
  policies: PolicySet,
  householdIds: readonly string[],
  on: PlainDate,
): Promise<void> {
  const rows = await factsOfHouseholds(transaction, householdIds, on);
  const answers = grouped(
    await answersOfHouseholds(transaction, householdIds, on),
    ({ householdId }) => householdId,
  );
  const waiting = rows
    .filter((row) => isFollowed(row, on))
    .flatMap((row) =>
      promptsOf(policies, row, answers.get(row.householdId) ?? [], on)
        .filter(({ answer }) => answer === null)
        .map(({ rule, subject, clauseIds }) => ({
          householdId: row.householdId,
          divisionCode: row.divisionCode,
          rule,
          subject,
          clauseIds,
        })),
    );
  await keepPromptTasks(transaction, householdIds, waiting, on);
}

/** What the rules of some stages, or of all, see in a household on a day, each with the answer that holds. */
export function promptsOf(
  policies: PolicySet,
  row: FactsRow,
  answers: readonly AnswerRow[],
  on: PlainDate,
  stages?: readonly QualityStage[],
): Prompt<AnswerRow>[] {
  return withAnswers(lookForPrompts(qualityFactsOf(policies, row, on), stages), answers, row.exportedOn);
}

// Who has a case or is monitored, or was until less than a year ago; of the rest of the register nobody is asked.
function isFollowed({ caseKind, period }: FactsRow, on: PlainDate): boolean {
  if (caseKind !== null) return true;
  return period !== null && (!period.eliminatedOn || period.eliminatedOn > addMonths(on, -12));
}
