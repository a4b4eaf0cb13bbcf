import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { openTasks } from '../../tasks/persistence/tasks';
import { correctionDue } from '../domain/correction-due';
import type { CorrectionAsker, CorrectionKind } from '../domain/kinds';
import { refusal } from '../domain/refusals';
import {
  type CorrectionRequestRow,
  findCorrectionRequest,
  insertCorrectionRequest,
} from '../persistence/correction-requests';
import { areEntered } from '../persistence/entered';
import { refuseCaller } from './refuse-caller';

/** A request as somebody at the counter makes it. */
export interface ReportedRequest extends Reported {
  readonly householdId: string;
  readonly personId?: string | null;
  readonly askedBy: CorrectionAsker;
  readonly kind: CorrectionKind;
  readonly statement: string;
}

type Requested = { request: CorrectionRequestRow };

/** Records a request to correct personal data and opens the county's task to answer it. */
export function requestCorrection(
  law: Law,
  context: RequestContext,
  reported: ReportedRequest,
): Promise<Requested | UserErrorValue> {
  const { statement } = reported;
  return recordOnce<Requested, string>(
    context,
    { act: 'requestCorrection', input: reported, may: refuseCaller, texts: { statement } },
    (transaction, { account }) => record(transaction, law, reported, account),
    async (reader, id) => {
      const request = await findCorrectionRequest(reader, id);
      return request && { request };
    },
  );
}

async function record(
  transaction: Statements,
  law: Law,
  { householdId, personId = null, askedBy, kind, statement, occurredOn: askedOn }: ReportedRequest,
  account: string,
): Promise<Recorded<Requested, string> | UserErrorValue> {
  if (given(statement) === null) return refused(refusal('statement', 'REQUIRED'));
  const [household] = await holdUnmerged(transaction, [householdId]);
  if (!household) return NO_HOUSEHOLD;
  if (personId && !(await areEntered(transaction, [personId], householdId)))
    return refused(refusal('personId', 'NOT_A_MEMBER'));
  const { divisionCode } = household;
  const due = correctionDue(law, divisionCode, askedOn);
  const asked = { householdId, personId, askedBy, kind, statement: statement.trim(), askedOn };
  const { dueOn, clauseIds, provisional } = due;
  const request = await insertCorrectionRequest(transaction, {
    ...{ ...asked, dueOn, clauseIds: [...clauseIds] },
    ...{ account, divisionCode },
  });
  await openTasks(transaction, [
    {
      ...{ kind: 'ANSWER_CORRECTION', householdId, subjectId: request.id, step: '', level: 'county' },
      ...{ openedOn: askedOn, dueOn, clauseIds, divisionCode, provisional },
    },
  ]);
  return { answer: { request }, reference: request.id };
}
