import { notFound, type UserErrorValue } from '@dixian/graph';
import { type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { isCorrectionOf } from '../../ground/persistence/correction-of';
import { refused } from '../../ground/use-cases/refused';
import { closeTasks } from '../../tasks/persistence/tasks';
import type { CorrectionOutcome } from '../domain/kinds';
import { refusal } from '../domain/refusals';
import { insertCorrectionAnswer } from '../persistence/correction-answers';
import {
  type CorrectionRequestRow,
  findCorrectionRequest,
  holdCorrectionRequest,
} from '../persistence/correction-requests';
import { refuseAnswering } from './refuse-caller';

/** What was decided on a request, as the county reports it. */
export interface ReportedAnswer extends Reported {
  readonly requestId: string;
  readonly outcome: CorrectionOutcome;
  readonly statement: string;
  readonly correctionId?: string | null;
}

type Answered = { request: CorrectionRequestRow };

/** Records what was decided on a request and closes its task; a later answer stands beside it and counts. */
export function answerCorrectionRequest(
  context: RequestContext,
  reported: ReportedAnswer,
): Promise<Answered | UserErrorValue> {
  const { statement } = reported;
  return recordOnce<Answered, string>(
    context,
    { act: 'answerCorrectionRequest', input: reported, may: refuseAnswering, texts: { statement } },
    (transaction, { account }) => record(transaction, reported, account),
    async (reader, id) => {
      const request = await findCorrectionRequest(reader, id);
      return request && { request };
    },
  );
}

async function record(
  transaction: Statements,
  { requestId, outcome, statement, correctionId = null, occurredOn }: ReportedAnswer,
  account: string,
): Promise<Recorded<Answered, string> | UserErrorValue> {
  const held = await holdCorrectionRequest(transaction, requestId);
  if (!held) return NO_REQUEST;
  if (given(statement) === null) return refused(refusal('statement', 'REQUIRED'));
  if (occurredOn < held.askedOn)
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], held.askedOn));
  if (correctionId !== null && outcome === 'REFUSED')
    return refused(refusal('correctionId', 'NOTHING_CORRECTED'));
  if (correctionId !== null && !(await isCorrectionOf(transaction, correctionId, held.householdId)))
    return refused(refusal('correctionId', 'NO_SUCH_CORRECTION'));
  const answer = { outcome, statement: statement.trim(), correctionId, occurredOn, account };
  await insertCorrectionAnswer(transaction, held, answer);
  await closeTasks(transaction, { kind: 'ANSWER_CORRECTION', subjectId: held.id }, occurredOn);
  return { answer: { request: { ...held, answeredOn: occurredOn } }, reference: held.id };
}

const NO_REQUEST = notFound('requestId', {
  zh: '您的辖区内没有这份更正申请，请核对。',
  en: 'There is no such request to correct data in your division. Please check it.',
});
