import { FACT_DAYS, PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { decisionRefused } from '@dixian/department';
import { invalidInput, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { citedClauses, type PolicySet } from '@dixian/policy';
import type { RegisteredHousehold, Stated } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { recordOfHousehold } from '../../ground/use-cases/record-of-household';
import { gradualExit } from '../domain/gradual-exit';
import { gradualExitTable } from '../enrolment-tables';
import { drawnBy } from '../persistence/drawn-grants';
import { EXIT_COLUMNS, EXIT_NAMES, type ExitRow, holdRunningExit } from '../persistence/gradual-exits';

/** A window as civil affairs decides it; `occurredOn` is the day of decision. */
export interface StatedExit extends Stated {
  readonly grantId: string;
  readonly householdKind: 'registered' | 'marginal';
  readonly incomePerHead: Fen;
  readonly incomeSource: string;
  readonly months: number;
  readonly firstDay: PlainDate | null;
}

/** Lets a grant run out (低保渐退): by income in the band and the months that the document allows. */
export function startGradualExit(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedExit,
): Promise<ExitRow | UserErrorValue> {
  return recordOfHousehold<ExitRow>(
    context,
    {
      act: 'startGradualExit',
      actors: ['department'],
      table: 'gradual_exit',
      columns: EXIT_COLUMNS,
      texts: { incomeSource: stated.incomeSource },
      days: {
        occurredOn: { day: stated.occurredOn, bounds: FACT_DAYS },
        firstDay: { day: stated.firstDay, bounds: PLANNED_DAYS },
      },
      write: (transaction, household, { account }) =>
        start(transaction, household, { policies, account, stated }),
    },
    stated,
  );
}

async function start(
  transaction: Statements,
  household: RegisteredHousehold,
  { policies, account, stated }: { policies: PolicySet; account: string; stated: StatedExit },
): Promise<ExitRow | UserErrorValue> {
  const { occurredOn, incomePerHead, incomeSource, householdKind, months, grantId } = stated;
  if (incomePerHead < 0n) return invalidInput('incomePerHead', 'NEGATIVE_AMOUNT', NEGATIVE);
  if (!Number.isInteger(months) || months < 1 || months > 120)
    return invalidInput('months', 'OUT_OF_RANGE', MONTHS);
  const firstDay = stated.firstDay ?? occurredOn;
  if (firstDay < occurredOn) return invalidInput('firstDay', 'BEFORE_DECISION', BEFORE_DECISION);
  const drawn = await drawnBy(transaction, household.id, occurredOn);
  if (!drawn.some((grant) => grant.grantId === grantId)) return NOT_DRAWN;
  const running = await holdRunningExit(transaction, { householdId: household.id, day: occurredOn });
  if (running) return exitRunning(running.until);
  const decision = gradualExit(policies, {
    division: household.divisionCode,
    household: householdKind,
    incomePerHead,
    from: firstDay,
    decidedOn: occurredOn,
    months,
  });
  const { until } = decision;
  if (decision.outcome !== 'GRANTED' || !until) return decisionRefused(decision, words);
  const { id: householdId, divisionCode } = household;
  const flagged = decision.flags.map(({ code }) => code);
  const clauseId = citedClauses(decision.reasons).at(-1) ?? null;
  const window = { decidedOn: occurredOn, firstDay, months, until, flagged, clauseId, account };
  const of = { grantId, householdId, divisionCode, householdKind, incomePerHead, incomeSource };
  return transaction.insert(gradualExitTable, { ...of, ...window }, EXIT_NAMES);
}

function exitRunning(until: PlainDate): UserErrorValue {
  const message = {
    zh: `这一户的渐退期到${until}，不能再开一个；收入回落的请先取消。`,
    en: `An exit runs to ${until}. A second cannot run beside it; cancel it first where income fell back.`,
  };
  return userError('ExitRunning', 'EXIT_RUNNING', message, { until });
}

const NEGATIVE = { zh: '收入不能小于零，请核对。', en: 'Income cannot be below zero. Please check it.' };
const MONTHS = { zh: '请填写渐退月数。', en: 'Please give the months of the exit.' };
const BEFORE_DECISION = {
  zh: '渐退首日不能早于决定日。',
  en: 'The first day of the exit is before the decision. Please check it.',
};
const NOT_DRAWN = notFound('grantId', {
  zh: '这一户当日没有享受这项救助，不能渐退，请核对。',
  en: 'The household does not draw this grant that day, so it cannot run out. Please check it.',
});
