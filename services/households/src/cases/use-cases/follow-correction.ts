import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { publish, type Statements } from '@dixian/service';
import { overlaps } from '../../periods/domain/period-content';
import {
  type PeriodBeginning,
  removeBeginning,
  rewriteBeginning,
  rewriteEnd,
} from '../../periods/persistence/corrected-periods';
import { heldPeriods, type PeriodEnd, type PeriodRow } from '../../periods/persistence/periods';
import { periodCorrected, periodTakenBack } from '../../periods/use-cases/period-reactions';
import type { CaseAct } from '../domain/case-act';
import type { CaseRules } from '../domain/case-rules';
import { caseStates } from '../domain/case-state';
import type { Standing } from '../domain/fold-case';
import type { CaseRow } from '../persistence/cases';
import { releaseBegunBefore } from '../persistence/hold-case';
import { refusedAct } from './case-messages';
import { followCorrectedLeads } from './follow-corrected-leads';
import { beginningOf, endOf } from './outcome-of-case';

/** A case that had ended, with how it stood before and stands after an entry of it was corrected or taken back. */
export interface CorrectedCase {
  readonly saved: CaseRow;
  readonly rules: CaseRules;
  readonly before: Standing;
  readonly standing: Standing;
  readonly history: readonly CaseAct[];
}

/** How the period begins or ends by the acts as they stand now; null where it does neither any more. */
interface Outcome {
  readonly saved: CaseRow;
  readonly beginning: PeriodBeginning | null;
  readonly end: PeriodEnd | null;
}

/** What follows where a case had ended: its time of monitoring, its clocks and who waits for them follow, or stand against it. */
export async function followCorrection(
  transaction: Statements,
  law: Law,
  corrected: CorrectedCase,
  today: PlainDate,
): Promise<UserErrorValue | undefined> {
  const { saved, before, standing, rules, history } = corrected;
  const outcome = { saved, beginning: beginningOf(saved, history), end: endOf(saved, history) };
  const stands = () =>
    refusedAct({ why: 'PERIOD_STANDS', step: undefined, on: null, clauseIds: rules.clauseIds }, saved);
  const periods = await heldPeriods(transaction, saved.householdId);
  const period = periods.find((each) => [each.caseId, each.eliminationCaseId].includes(saved.id));
  if (period) {
    const others = periods.filter((each) => each !== period);
    const next = after(period, outcome);
    if (next && others.some((each) => overlaps(each, next))) return stands();
    if (next && next.eliminatedOn !== null && next.eliminatedOn < next.identifiedOn) return stands();
    if (next && (await releaseBegunBefore(transaction, period.id, next.identifiedOn))) return stands();
    const told = next
      ? await rewrite(transaction, law, { period, ...outcome }, today)
      : await takeBack(transaction, period, standing.lastOn ?? saved.openedOn);
    if (!told) return stands();
  }
  if (saved.leadId !== null) await tellOutcome(transaction, saved, before, standing);
  await followCorrectedLeads(transaction, law, saved);
  return undefined;
}

// The period as it will read; undefined where the case that opened it no longer does.
function after(
  period: PeriodRow,
  { saved, beginning, end }: Outcome,
): Pick<PeriodRow, 'identifiedOn' | 'eliminatedOn'> | undefined {
  if (period.eliminationCaseId === saved.id)
    return { identifiedOn: period.identifiedOn, eliminatedOn: end?.eliminatedOn ?? null };
  if (!beginning) return undefined;
  // One that was taken over before keeps its first day.
  const { identifiedOn } = period.basis === 'TAKEN_OVER' ? period : beginning;
  return { identifiedOn, eliminatedOn: period.eliminatedOn };
}

async function rewrite(
  transaction: Statements,
  law: Law,
  { period, saved, beginning, end }: Outcome & { period: PeriodRow },
  today: PlainDate,
): Promise<boolean> {
  const ends = period.eliminationCaseId === saved.id || !beginning;
  const rewritten = ends
    ? await rewriteEnd(transaction, period.id, end)
    : await rewriteBeginning(transaction, period.id, {
        identifiedOn: period.basis === 'TAKEN_OVER' ? period.identifiedOn : beginning.identifiedOn,
        category: beginning.category ?? period.category,
        risks: beginning.risks.length > 0 ? beginning.risks : period.risks,
      });
  await periodCorrected.tell(transaction, law, rewritten, today);
  return true;
}

async function takeBack(transaction: Statements, period: PeriodRow, on: PlainDate): Promise<boolean> {
  const resting: string[] = [];
  if (period.eliminatedOn !== null || (await releaseBegunBefore(transaction, period.id, null))) return false;
  await periodTakenBack.tell(transaction, period, resting, on);
  if (resting.length > 0) return false;
  await removeBeginning(transaction, period);
  return true;
}

async function tellOutcome(
  transaction: Statements,
  { id: caseId, leadId, householdId, divisionCode }: CaseRow,
  before: Standing,
  standing: Standing,
): Promise<void> {
  if (leadId === null) return;
  const dayIf = ({ state, since }: Standing, identified: boolean) =>
    caseStates[state].ended && (state === 'IDENTIFIED') === identified ? since : null;
  await publish(transaction, {
    type: 'case-corrected',
    divisionCode,
    payload: {
      ...{ caseId, leadId, householdId, divisionCode },
      identifiedOn: dayIf(standing, true),
      identifiedBefore: dayIf(before, true),
      closedOn: dayIf(standing, false),
    },
  });
}
