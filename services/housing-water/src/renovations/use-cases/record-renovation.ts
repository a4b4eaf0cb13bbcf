import type { WithFiles } from '@dixian/attachments';
import { FACT_DAYS, PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { statementChanged } from '@dixian/department';
import { invalidInput, type Message, notFound, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RecordedBy } from '@dixian/recording';
import { awaitMatchingTurn, type RegisteredHousehold, recordStatement, type Stated } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { problemOf, type StatedRenovation, type StatementProblem } from '../domain/stated-renovation';
import { RENOVATION_FILES } from '../persistence/filed';
import { type RenovationStatementRow, STATEMENT_COLUMNS } from '../persistence/renovation-statements';
import { addRenovation, holdRenovation } from '../persistence/renovations-of-household';
import { newestOf, stateRenovation } from '../persistence/state-renovation';
import { renovationStated } from './renovation-stated';

/** A state of a renovation as somebody reports it; without `renovationId` of a new one. */
export type ReportedRenovation = Stated &
  WithFiles &
  Omit<StatedRenovation, 'startedOn' | 'completedOn'> & {
    renovationId?: string | null;
    startedOn?: PlainDate | null;
    completedOn?: PlainDate | null;
    /** The newest statement that the screen showed. */
    seenStatementId?: string | null;
  };

/** Records the state a renovation is in from a day on, and tells the rural office; earlier states stay. */
export function recordRenovation(
  context: RequestContext,
  policies: PolicySet,
  reported: ReportedRenovation,
): Promise<RenovationStatementRow | UserErrorValue> {
  return recordStatement<RenovationStatementRow>(
    context,
    {
      act: 'recordRenovation',
      sectors: ['housing'],
      along: RENOVATION_FILES.of(reported),
      table: 'renovation_statement',
      columns: STATEMENT_COLUMNS,
      days: {
        startedOn: { day: reported.startedOn, bounds: FACT_DAYS },
        plannedUntil: { day: reported.plannedUntil, bounds: PLANNED_DAYS },
        completedOn: { day: reported.completedOn, bounds: FACT_DAYS },
      },
      async write(transaction, household, by) {
        const outcome = await write(transaction, household, by, reported);
        if (!('__typename' in outcome))
          await renovationStated.tell(transaction, policies, [outcome.renovationId], context.clock.today());
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
  reported: ReportedRenovation,
): Promise<RenovationStatementRow | UserErrorValue> {
  // A ledger that is being loaded may bring the same renovation.
  await awaitMatchingTurn(transaction);
  const known = reported.renovationId
    ? await holdRenovation(transaction, reported.renovationId, household.id)
    : undefined;
  if (reported.renovationId && !known) return NO_RENOVATION;
  const last = known && (await newestOf(transaction, reported.renovationId ?? '', household.id));
  if (last && reported.seenStatementId && reported.seenStatementId !== last.id)
    return statementChanged(last.id);
  const startedOn = reported.startedOn ?? known?.startedOn;
  if (!startedOn) return invalidInput('startedOn', 'REQUIRED', START_NEEDED);
  if (known && known.startedOn !== startedOn) return invalidInput('startedOn', 'OTHER_START', OTHER_START);
  const kept = { method: last?.method, houseNumber: last?.houseNumber, approvedOn: last?.approvedOn };
  const stated = { ...kept, ...reported, startedOn, completedOn: reported.completedOn ?? null };
  const wrong = problemOf(stated);
  if (wrong) return invalidInput(wrong.field, wrong.problem, MESSAGES[wrong.problem]);
  const renovationId = reported.renovationId ?? (await addRenovation(transaction, household, stated));
  return stateRenovation(transaction, household, { ...stated, renovationId }, { by });
}

const NO_RENOVATION = notFound('renovationId', {
  zh: '这一户没有这个改造项目，请核对；新项目请不要填写项目编号。',
  en: 'This household has no such renovation. Please check it; for a new one leave the id out.',
});
const START_NEEDED: Message = {
  zh: '新项目请填写开工日。',
  en: 'Please give the day work began on a new renovation.',
};
const OTHER_START: Message = {
  zh: '开工日与已登记的不同，请核对；另一个项目请单独登记。',
  en: 'This renovation began on another day. Please check it; record another renovation by itself.',
};
const MESSAGES: Readonly<Record<StatementProblem, Message>> = {
  NEGATIVE_AMOUNT: { zh: '金额不能小于零，请核对。', en: 'An amount cannot be below zero. Please check it.' },
  YEAR_OUT_OF_RANGE: {
    zh: '项目年度不对，请核对。',
    en: 'This cannot be the year of the project. Please check it.',
  },
  PLANNED_BEFORE_START: {
    zh: '计划竣工日早于开工日，请核对两个日期。',
    en: 'The planned completion is before the start. Please check both days.',
  },
  COMPLETED_BEFORE_START: {
    zh: '竣工日早于开工日，请核对两个日期。',
    en: 'The completion is before the start. Please check both days.',
  },
  COMPLETED_AFTER_STATEMENT: {
    zh: '竣工日晚于所报状态的日期，请核对。',
    en: 'The completion is after the day this statement tells of. Please check it.',
  },
};
