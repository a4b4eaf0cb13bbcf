import type { PlainDate } from '@dixian/calendar';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { type KeyedInput, type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { isRefusal, type Refusal } from '../../ground/domain/refusal';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import type { PromptAnswer } from '../domain/answered-prompt';
import { type FoundPrompt, lookForPrompts } from '../domain/look-for-prompts';
import { refusal } from '../domain/refusals';
import { factsOfHouseholds } from '../persistence/facts-of-households';
import { householdOfAnswer, insertAnswers } from '../persistence/quality-answers';
import { qualityFactsOf } from './quality-facts-of';
import { refreshPrompts } from './refresh-prompts';

interface GivenAnswer {
  rule: string;
  subject: string;
  explanation?: string | null;
  corrected?: boolean | null;
}

/** Answers as somebody reports them. */
export interface ReportedAnswers extends KeyedInput {
  readonly occurredOn: PlainDate;
  readonly householdId: string;
  readonly answers: readonly GivenAnswer[];
}

/** Whose prompts were answered. */
export interface PromptsAnswered {
  readonly householdId: string;
}

/** Records answers to prompts that are there today, all or none. */
export function answerPrompts(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedAnswers,
): Promise<PromptsAnswered | UserErrorValue> {
  const today = context.clock.today();
  return recordOnce<PromptsAnswered, string>(
    context,
    {
      act: 'answerQualityPrompts',
      input: reported,
      may: (caller) => (recordingLevel(caller) === undefined ? NOT_PERMITTED : undefined),
      texts: Object.fromEntries(
        reported.answers.map(({ explanation }, index) => [`answers.${index}.explanation`, explanation]),
      ),
    },
    (transaction, { account }) => record(transaction, policies, reported, { account, today }),
    async (transaction, answerId) => {
      const householdId = await householdOfAnswer(transaction, answerId);
      return householdId === undefined ? undefined : { householdId };
    },
  );
}

async function record(
  transaction: Statements,
  policies: PolicySet,
  { householdId, answers, occurredOn }: ReportedAnswers,
  { account, today }: { account: string; today: PlainDate },
): Promise<Recorded<PromptsAnswered, string> | UserErrorValue> {
  const wrong = refuseAnswers(answers);
  if (wrong) return refused(wrong);
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
    const explanation = answer.explanation || null;
    const corrected = explanation === null;
    recorded.push({ rule, subject, seen, explanation, corrected, occurredOn, exportedOn: row.exportedOn });
  }
  const first = await insertAnswers(transaction, { householdId, divisionCode, account, answers: recorded });
  await refreshPrompts(transaction, policies, householdId, today);
  return { answer: { householdId }, reference: first };
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
    if (Boolean(explanation) === (corrected === true)) return refusal(field, 'ONE_ANSWER');
    if (named.has(`${rule}:${subject}`)) return refusal(field, 'REPEATED');
    named.add(`${rule}:${subject}`);
  }
  return undefined;
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能答复疑似问题，请由村、乡镇、县级或农业农村部门人员办理。',
  en: 'Your role may not answer prompts; village, township, county or rural office staff may.',
});
