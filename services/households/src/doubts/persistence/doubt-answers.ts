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
