import type { Assessments } from '../assessment/running-assessments';
import { rowsOf } from '../running-households';

export interface Prompt {
  rule: { code: string; number: string | null; stage: string };
  subject: string;
  seen: string;
  state: string;
  person: { id: string } | null;
  answer: { explanation: string | null; corrected: boolean; occurredOn: string } | null;
  clauses: { id: string }[];
}

export const PROMPT = `rule { code number stage message } subject seen state person { id }
  answer { explanation corrected occurredOn account } clauses { id }`;

let keys = 0;

/** Prompts of a household as an account sees them. */
export async function promptsOf(
  { households }: Assessments,
  account: string,
  id: string,
  args: { asOf?: string; stage?: string } = {},
): Promise<Prompt[]> {
  const { data, errors } = await households.ask<{ household: { qualityPrompts: Prompt[] } }>(
    account,
    `query ($id: ID!, $asOf: Date, $stage: QualityStage) {
       household(id: $id) { qualityPrompts(asOf: $asOf, stage: $stage) { ${PROMPT} } } }`,
    { id, ...args },
  );
  expect(errors).toBeUndefined();
  return data.household.qualityPrompts;
}

/** Codes of the prompts that wait. */
export async function openRules(...args: Parameters<typeof promptsOf>): Promise<string[]> {
  return (await promptsOf(...args)).filter(({ state }) => state === 'OPEN').map(({ rule }) => rule.code);
}

export interface AnswerOutcome {
  __typename: string;
  code?: string;
  field?: string;
  prompts?: Prompt[];
}

/** Answers prompts of a household. */
export async function answer(
  { households }: Assessments,
  account: string,
  input: { householdId: string; answers: object[]; occurredOn?: string; idempotencyKey?: string },
): Promise<AnswerOutcome> {
  const { data, errors } = await households.ask<{ answerQualityPrompts: AnswerOutcome }>(
    account,
    `mutation ($input: AnswerQualityPromptsInput!) { answerQualityPrompts(input: $input) {
       __typename ... on UserError { code message } ... on InvalidInput { field } ... on NotFound { field }
       ... on QualityPromptsAnswered { household { id } prompts { ${PROMPT} } } } }`,
    { input: { occurredOn: '2025-12-01', idempotencyKey: `answer-${keys++}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.answerQualityPrompts;
}

export interface PromptTask {
  step: string;
  level: string;
  openedOn: string;
  closedOn: string | null;
}

/** The ANSWER_PROMPT tasks of a household, by step. */
export function tasksOf({ households }: Assessments, householdId: string): Promise<PromptTask[]> {
  return rowsOf<PromptTask>(
    households,
    `SELECT step, level, opened_on AS "openedOn", closed_on AS "closedOn" FROM task
     WHERE kind = 'ANSWER_PROMPT' AND household_id = $1 ORDER BY step`,
    [householdId],
  );
}

/** Rules of the tasks that wait. */
export async function waitingRules(incomes: Assessments, householdId: string): Promise<string[]> {
  const tasks = await tasksOf(incomes, householdId);
  return tasks.filter(({ closedOn }) => closedOn === null).map(({ step }) => step.split(':')[0] ?? '');
}

/** Puts a time of monitoring on record, as an identification or a take-over does. */
export async function monitor(
  { households }: Assessments,
  householdId: string,
  {
    identifiedOn,
    risks = [],
    eliminatedOn = null,
    mode = null,
  }: { identifiedOn: string; risks?: string[]; eliminatedOn?: string | null; mode?: string | null },
): Promise<void> {
  await households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(
      `INSERT INTO monitoring_period (household_id, basis, identified_on, risks, eliminated_on, elimination_mode,
                                      source, division_code)
       SELECT id, 'TAKEN_OVER', $2, $3, $4, $5, 'test', division_code FROM household WHERE id = $1`,
      [householdId, identifiedOn, risks, eliminatedOn, mode],
    ),
  );
}
