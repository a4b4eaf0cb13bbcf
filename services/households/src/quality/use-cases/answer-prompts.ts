import type { PlainDate } from '@dixian/calendar';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { given, refuseTexts } from '../../ground/domain/free-text';
import { isRefusal, type Refusal } from '../../ground/domain/refusal';
import { type Reported, refuseReported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import type { PromptAnswer } from '../domain/answered-prompt';
import { type FoundPrompt, lookForPrompts } from '../domain/look-for-prompts';
import { refusal } from '../domain/refusals';
import { factsOfHouseholds } from '../persistence/facts-of-households';
import { answeredByKey, insertAnswers } from '../persistence/quality-answers';
import { qualityFactsOf } from './quality-facts-of';
import { refreshPrompts } from './refresh-prompts';

interface GivenAnswer {
  rule: string;
  subject: string;
  explanation?: string | null;
  corrected?: boolean | null;
}

/** Answers as somebody reports them. */
export interface ReportedAnswers extends Reported {
  householdId: string;
  answers: readonly GivenAnswer[];
}

type Outcome = { householdId: string } | UserErrorValue;

/** Records answers to prompts that are there today, all or none. The same key again gives the first. */
export async function answerPrompts(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedAnswers,
): Promise<Outcome> {
  const { caller, clock, db, scope } = context;
  if (recordingLevel(caller) === undefined) return NOT_PERMITTED;
  const today = clock.today();
  const wrong = refuseReported(reported, today) ?? refuseAnswers(reported.answers);
  if (wrong) return refused(wrong);
  return db.write(scope, async (transaction) => {
    const known = await answeredByKey(transaction, { account: caller.id, key: reported.idempotencyKey });
    return known
      ? { householdId: known }
      : record(transaction, policies, reported, { account: caller.id, today });
  });
}

async function record(
  transaction: Statements,
  policies: PolicySet,
  { householdId, answers, occurredOn, idempotencyKey: key }: ReportedAnswers,
  { account, today }: { account: string; today: PlainDate },
): Promise<Outcome> {
  const divisionCode = await holdHousehold(transaction, householdId);
  if (divisionCode === undefined) return NO_HOUSEHOLD;
  const [row] = await factsOfHouseholds(transaction, [householdId], today);
  if (!row) return NO_HOUSEHOLD;
  const found = lookForPrompts(qualityFactsOf(policies, row, today));
  const recorded: PromptAnswer[] = [];
  for (const [index, answer] of answers.entries()) {
    const matched = matching(found, answer, index);
    if (isRefusal(matched)) return refused(matched);
    const { rule, subject, seen } = matched;
    const explanation = given(answer.explanation);
    const corrected = explanation === null;
    recorded.push({ rule, subject, seen, explanation, corrected, occurredOn, exportedOn: row.exportedOn });
  }
  await insertAnswers(transaction, { householdId, divisionCode, account, key, answers: recorded });
  await refreshPrompts(transaction, policies, householdId, today);
  return { householdId };
}

function matching(
  found: readonly FoundPrompt[],
  { rule, subject }: GivenAnswer,
  index: number,
): FoundPrompt | Refusal {
  const prompt = found.find((each) => each.rule === rule && each.subject === subject);
  return prompt ?? refusal(`answers.${index}`, 'NO_SUCH_PROMPT');
}

function refuseAnswers(answers: readonly GivenAnswer[]): Refusal | undefined {
  if (answers.length === 0) return refusal('answers', 'REQUIRED');
  const named = new Set<string>();
  for (const [index, { rule, subject, explanation, corrected }] of answers.entries()) {
    const field = `answers.${index}`;
    if ((given(explanation) === null) !== (corrected === true)) return refusal(field, 'ONE_ANSWER');
    if (named.has(`${rule}:${subject}`)) return refusal(field, 'REPEATED');
    named.add(`${rule}:${subject}`);
    const wrong = refuseTexts({ [`${field}.explanation`]: explanation });
    if (wrong) return wrong;
  }
  return undefined;
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能答复疑似问题，请由村、乡镇、县级或农业农村部门人员办理。',
  en: 'Your role may not answer prompts; village, township, county or rural office staff may.',
});
