import type { PlainDate } from '@dixian/calendar';
import { decisionRefused } from '@dixian/department';
import { invalidInput, isUserError, notFound, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { Decision, PolicySet } from '@dixian/policy';
import type { RegisteredHousehold, Stated } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { type AssistanceReason, words } from '../../ground/domain/reasons';
import { recordOfHousehold } from '../../ground/use-cases/record-of-household';
import { backToStandard } from '../domain/back-to-standard';
import { gradualExitTable } from '../enrolment-tables';
import { EXIT_COLUMNS, type ExitRow, holdRunningExit } from '../persistence/gradual-exits';

/** Income that was worked out again while a window runs, and where it was taken from. */
export interface StatedExitIncome extends Stated {
  readonly incomePerHead: Fen;
  readonly incomeSource: string;
}

/**
 * Takes a window back because income is at or below the standard again: the grant goes on as it was. Income above the standard
 * of the day is refused; where no standard is set, whoever takes it back decides, with the reason.
 */
export function cancelGradualExit(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedExitIncome & { readonly reason: string },
): Promise<ExitRow | UserErrorValue> {
  const texts = { reason: stated.reason, incomeSource: stated.incomeSource };
  return record(context, { act: 'cancelGradualExit', texts }, policies, stated, (decision) =>
    decision.outcome === 'REFUSED'
      ? decisionRefused(decision, words)
      : { cancelledOn: stated.occurredOn, cancelReason: stated.reason.trim() },
  );
}

/** Keeps what income is by now while a window runs on; above the band it is flagged, and the window stays as it was decided. */
export function recordExitIncome(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedExitIncome,
): Promise<ExitRow | UserErrorValue> {
  const texts = { incomeSource: stated.incomeSource };
  return record(context, { act: 'recordExitIncome', texts }, policies, stated, (decision) =>
    decision.outcome === 'GRANTED' ? BACK_AT_STANDARD : {},
  );
}

type Change = { readonly cancelledOn?: PlainDate; readonly cancelReason?: string };

function record(
  context: RequestContext,
  act: { readonly act: string; readonly texts: Readonly<Record<string, string>> },
  policies: PolicySet,
  stated: StatedExitIncome,
  follows: (decision: Decision<AssistanceReason>) => Change | UserErrorValue,
): Promise<ExitRow | UserErrorValue> {
  return recordOfHousehold<ExitRow>(
    context,
    {
      ...act,
      actors: ['department'],
      table: 'gradual_exit',
      columns: EXIT_COLUMNS,
      write: (transaction, household) => write(transaction, household, { policies, stated, follows }),
    },
    stated,
  );
}

async function write(
  transaction: Statements,
  household: RegisteredHousehold,
  {
    policies,
    stated,
    follows,
  }: { policies: PolicySet; stated: StatedExitIncome; follows: Parameters<typeof record>[4] },
): Promise<ExitRow | UserErrorValue> {
  const { occurredOn: on, incomePerHead, incomeSource } = stated;
  if (incomePerHead < 0n) return invalidInput('incomePerHead', 'NEGATIVE_AMOUNT', NEGATIVE);
  const running = await holdRunningExit(transaction, { householdId: household.id, day: on });
  if (!running) return NONE_RUNNING;
  if (on < running.decidedOn) return invalidInput('occurredOn', 'BEFORE_DECISION', BEFORE);
  if (running.latestIncomeOn && on < running.latestIncomeOn)
    return invalidInput('occurredOn', 'BEFORE_NEWEST_STATE', BEFORE_NEWEST);
  const { divisionCode: division } = household;
  const decision = backToStandard(policies, { division, decidedOn: running.decidedOn, on, incomePerHead });
  const follow = follows(decision);
  if (isUserError(follow)) return follow;
  const seen = decision.outcome === 'REFERRED' ? decision.reasons : decision.flags;
  const changed = {
    latestIncome: incomePerHead,
    latestIncomeSource: incomeSource.trim(),
    latestIncomeOn: on,
    latestFlags: [...new Set(seen.map(({ code }) => code))],
    ...follow,
  };
  await transaction.update(gradualExitTable, { id: running.id }, changed);
  return { ...running, ...changed };
}

const NEGATIVE = { zh: '收入不能小于零，请核对。', en: 'Income cannot be below zero. Please check it.' };
const BEFORE = {
  zh: '日期早于渐退的决定日，请核对。',
  en: 'The day lies before the exit was decided. Please check it.',
};
const BEFORE_NEWEST = {
  zh: '日期早于最近一次的收入记录，请核对。',
  en: 'The day is before the newest income on record. Please check it.',
};
const BACK_AT_STANDARD = invalidInput('incomePerHead', 'NOT_ABOVE_STANDARD', {
  zh: '收入已不高于低保标准，渐退不再进行，请取消渐退。',
  en: 'Income is not above the standard any more, so the grant goes on. Please take the exit back.',
});
const NONE_RUNNING = notFound('householdId', {
  zh: '这一户没有正在进行的渐退期，请核对。',
  en: 'No exit runs for this household. Please check it.',
});
