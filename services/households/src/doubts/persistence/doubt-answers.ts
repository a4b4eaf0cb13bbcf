import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { GivenAnswer } from '../domain/decide-answer';
import type { DoubtRow } from './doubts';
import { doubt, doubtAnswer } from './tables';

const NAMES = [
  ...(['id', 'doubtId', 'outcome', 'statement', 'correctionId'] as const),
  ...(['occurredOn', 'account', 'recordedAt'] as const),
] as const;

/** An answer as it is read. */
export type DoubtAnswerRow = RowOf<typeof doubtAnswer, (typeof NAMES)[number]>;

/** Answers to a doubt in sight, the first one first; one statement per request. */
export function answersOfDoubt(context: RequestContext, doubtId: string): Promise<DoubtAnswerRow[]> {
  const sql = `SELECT doubt_id AS "rowKey", ${doubtAnswer.select(NAMES)} FROM doubt_answer
    WHERE doubt_id = ANY($1::uuid[]) ORDER BY doubt_id, id`;
  return rowsOfEach<DoubtAnswerRow>(context, 'answers-of-doubt', sql).load(doubtId);
}

/** Records an answer to a held doubt. */
export async function insertDoubtAnswer(
  transaction: Statements,
  { id: doubtId, householdId, divisionCode }: DoubtRow,
  { outcome, statement, correctionId, occurredOn }: GivenAnswer,
  account: string,
): Promise<void> {
  const of = { doubtId, householdId, divisionCode };
  const said = {
    outcome,
    statement: statement.trim(),
    correctionId: correctionId ?? null,
    occurredOn,
    account,
  };
  await transaction.insert(doubtAnswer, { ...of, ...said }, ['id']);
  await transaction.update(doubt, { id: doubtId }, { answeredOn: occurredOn });
}

// Where what is on record of a household is corrected: the register, its monitoring, leads, acts and incomes.
const CORRECTIONS = [
  'SELECT FROM household_movement WHERE id = $1 AND (household_id = $2 OR to_household_id = $2)',
  'SELECT FROM monitoring_period_entry WHERE id = $1 AND household_id = $2',
  'SELECT FROM lead_entry WHERE id = $1 AND household_id = $2',
  'SELECT FROM income_assessment WHERE id = $1 AND household_id = $2',
];

/** Whether a correction of that household has that id. */
export async function isCorrectionOf(
  transaction: Statements,
  id: string,
  householdId: string,
): Promise<boolean> {
  if (!isEntityId(id)) return false;
  const found = await transaction.query(`${CORRECTIONS.join(' UNION ALL ')} LIMIT 1`, [id, householdId]);
  return found.length > 0;
}
