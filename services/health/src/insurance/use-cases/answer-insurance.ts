import type { UserErrorValue } from '@dixian/graph';
import { ANSWER_COLUMNS, type AnswerRow, insertAnswer, recordStatement, type Stated } from '@dixian/register';
import type { RequestContext } from '@dixian/service';

/** What the department says of basic medical insurance (基本医疗有保障) in a household; null where it does not know. */
export interface StatedInsurance extends Stated {
  secure?: boolean | null;
  finding?: string | null;
}

/** Records the answer and tells the rural office of it; what was found stays with the department. */
export function answerInsurance(
  context: RequestContext,
  stated: StatedInsurance,
): Promise<AnswerRow | UserErrorValue> {
  const finding = stated.finding?.trim() || null;
  const { secure = null, occurredOn } = stated;
  return recordStatement<AnswerRow>(
    context,
    {
      act: 'answerInsurance',
      sectors: ['health'],
      table: 'guarantee_answer',
      columns: ANSWER_COLUMNS,
      texts: { finding },
      write: (transaction, household, by) =>
        insertAnswer(transaction, household, { guarantee: 'BASIC_MEDICAL', secure, finding, occurredOn }, by),
    },
    stated,
  );
}
