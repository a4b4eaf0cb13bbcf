import { notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type KeyedInput, type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { takesPart } from '../../ground/domain/acting-level';
import { isCorrectionOf } from '../../ground/persistence/correction-of';
import { refused } from '../../ground/use-cases/refused';
import { closeTasks } from '../../tasks/persistence/tasks';
import { type GivenAnswer, refuseAnswer } from '../domain/decide-answer';
import { refusal } from '../domain/refusals';
import { insertDoubtAnswer } from '../persistence/doubt-answers';
import { type DoubtRow, findDoubt, holdDoubt } from '../persistence/doubts';

/** What was found of a doubt, as somebody reports it. */
export type ReportedAnswer = GivenAnswer & KeyedInput & { readonly doubtId: string };

/** Records what was found of a doubt and closes its task; a later answer stands beside it and counts. */
export function answerDoubt(
  context: RequestContext,
  reported: ReportedAnswer,
): Promise<{ doubt: DoubtRow } | UserErrorValue> {
  return recordOnce<{ doubt: DoubtRow }, string>(
    context,
    {
      act: 'answerDoubt',
      input: reported,
      may: (caller) => (takesPart(caller) ? undefined : NOT_PERMITTED),
      texts: { statement: reported.statement },
    },
    (transaction, { account }) => record(transaction, reported, account),
    async (reader, id) => {
      const doubt = await findDoubt(reader, id);
      return doubt && { doubt };
    },
  );
}

async function record(
  transaction: Statements,
  reported: ReportedAnswer,
  account: string,
): Promise<Recorded<{ doubt: DoubtRow }, string> | UserErrorValue> {
  const held = await holdDoubt(transaction, reported.doubtId);
  if (!held) return NO_DOUBT;
  const wrong = refuseAnswer(reported, held.raisedOn);
  if (wrong) return refused(wrong);
  const { correctionId, occurredOn } = reported;
  if (correctionId && !(await isCorrectionOf(transaction, correctionId, held.householdId))) {
    return refused(refusal('correctionId', 'NO_SUCH_CORRECTION'));
  }
  await insertDoubtAnswer(transaction, held, reported, account);
  await closeTasks(transaction, { kind: 'ANSWER_DOUBT', subjectId: held.id }, occurredOn);
  return { answer: { doubt: { ...held, answeredOn: occurredOn } }, reference: held.id };
}

const NO_DOUBT = notFound('doubtId', {
  zh: '您的辖区内没有这条疑点，请核对。',
  en: 'There is no such doubt in your division. Please check it.',
});
const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能答复疑点数据，请由村、乡镇、县级或农业农村部门人员办理。',
  en: 'Your role may not answer doubts; village, township, county or rural office staff may.',
});
