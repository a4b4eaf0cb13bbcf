import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { CorrectionRequestRow } from './correction-requests';
import { correctionAnswer, correctionRequest } from './tables';

const NAMES = [
  ...(['id', 'requestId', 'outcome', 'statement', 'correctionId'] as const),
  ...(['occurredOn', 'account', 'recordedAt'] as const),
] as const;

/** An answer as it is read. */
export type CorrectionAnswerRow = RowOf<typeof correctionAnswer, (typeof NAMES)[number]>;

/** Answers to a request in sight, the first one first; one statement per request. */
export function answersOfRequest(context: RequestContext, requestId: string): Promise<CorrectionAnswerRow[]> {
  const sql = `SELECT request_id AS "rowKey", ${correctionAnswer.select(NAMES)} FROM correction_answer
    WHERE request_id = ANY($1::uuid[]) ORDER BY request_id, id`;
  return rowsOfEach<CorrectionAnswerRow>(context, 'answers-of-correction-request', sql).load(requestId);
}

/** Records an answer to a held request. */
export async function insertCorrectionAnswer(
  transaction: Statements,
  { id: requestId, householdId, divisionCode }: CorrectionRequestRow,
  answer: Omit<CorrectionAnswerRow, 'id' | 'requestId' | 'recordedAt'>,
): Promise<void> {
  await transaction.insert(correctionAnswer, { ...answer, requestId, householdId, divisionCode }, ['id']);
  await transaction.update(correctionRequest, { id: requestId }, { answeredOn: answer.occurredOn });
}
