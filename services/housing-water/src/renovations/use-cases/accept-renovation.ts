import type { WithFiles } from '@dixian/attachments';
import { FACT_DAYS, type PlainDate } from '@dixian/calendar';
import { statementChanged } from '@dixian/department';
import { invalidInput, type Message, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RecordedBy } from '@dixian/recording';
import { awaitMatchingTurn, type RegisteredHousehold, recordStatement, type Stated } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { RENOVATION_FILES } from '../persistence/filed';
import { type RenovationStatementRow, STATEMENT_COLUMNS } from '../persistence/renovation-statements';
import { newestOf, stateRenovation } from '../persistence/state-renovation';
import { renovationStated } from './renovation-stated';

/** An acceptance (验收) as the department tells it; `occurredOn` is its day. */
export interface ReportedAcceptance extends Stated, WithFiles {
  renovationId: string;
  /** 竣工日, where it is not on record yet. */
  completedOn?: PlainDate | null;
  /** The newest statement that the screen showed. */
  seenStatementId?: string | null;
}

/** Records that a renovation was accepted: it is complete from that day. */
export function acceptRenovation(
  context: RequestContext,
  policies: PolicySet,
  reported: ReportedAcceptance,
): Promise<RenovationStatementRow | UserErrorValue> {
  return recordStatement<RenovationStatementRow>(
    context,
    {
      act: 'acceptRenovation',
      sectors: ['housing'],
      along: RENOVATION_FILES.of(reported),
      table: 'renovation_statement',
      columns: STATEMENT_COLUMNS,
      days: { completedOn: { day: reported.completedOn, bounds: FACT_DAYS } },
      async write(transaction, household, by) {
        const outcome = await write(transaction, household, by, reported);
        if (!('__typename' in outcome))
          await renovationStated.tell(transaction, policies, [reported.renovationId], context.clock.today());
        return outcome;
      },
    },
    reported,
  );
}

async function write(
  transaction: Statements,
  household: RegisteredHousehold,
  by: RecordedBy,
  { renovationId, completedOn, occurredOn, seenStatementId }: ReportedAcceptance,
): Promise<RenovationStatementRow | UserErrorValue> {
  await awaitMatchingTurn(transaction);
  const last = await newestOf(transaction, renovationId, household.id);
  if (!last) return NO_RENOVATION;
  if (seenStatementId && seenStatementId !== last.id) return statementChanged(last.id);
  const done = completedOn ?? last.worksDoneOn ?? last.completedOn;
  if (!done || done > occurredOn) return NOT_COMPLETE;
  if (done < last.startedOn) return invalidInput('completedOn', 'COMPLETED_BEFORE_START', BEFORE_START);
  const accepted = { ...last, completedOn: occurredOn, acceptedOn: occurredOn, occurredOn, renovationId };
  return stateRenovation(transaction, household, accepted, { by, worksDoneOn: done });
}

const NO_RENOVATION = notFound('renovationId', {
  zh: '这一户没有这个改造项目，请核对。',
  en: 'This household has no such renovation. Please check it.',
});
const NOT_COMPLETE = userError(
  'NotCompleteYet',
  'NOT_COMPLETE_YET',
  {
    zh: '还没有竣工，不能验收；请先填写竣工日，竣工日不晚于验收日。',
    en: 'Work is not done yet. Please give the day it was done first, which is not after the acceptance.',
  },
  {},
);
const BEFORE_START: Message = {
  zh: '竣工日早于开工日，请核对两个日期。',
  en: 'The completion is before the start. Please check both days.',
};
