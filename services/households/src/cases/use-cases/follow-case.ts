import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import { publish, type Statements } from '@dixian/service';
import { ELIMINATION_WORDS } from '../../periods/domain/period-content';
import { endPeriod, heldPeriods, openPeriod, type PeriodRow } from '../../periods/persistence/periods';
import { periodEnded, periodOpened } from '../../periods/use-cases/period-reactions';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import { actOf, type CaseAct, standingActs } from '../domain/case-act';
import { caseStates } from '../domain/case-state';
import type { CaseRow } from '../persistence/cases';

/** What follows once a case has come to its end: a period begins or ends, and those who wait for it are told. */
export async function followCase(
  transaction: Statements,
  law: Law,
  saved: CaseRow,
  history: readonly CaseAct[],
): Promise<void> {
  if (saved.state === 'IDENTIFIED') await identified(transaction, law, saved, history);
  else if (saved.state === 'ELIMINATED') await eliminated(transaction, saved, history);
  else if (saved.state === 'RELABELLED') await relabelled(transaction, law, saved, history);
  else if (caseStates[saved.state].ended && saved.kind === 'IDENTIFICATION') await closed(transaction, saved);
}

async function identified(
  transaction: Statements,
  law: Law,
  saved: CaseRow,
  history: readonly CaseAct[],
): Promise<void> {
  const { id: caseId, leadId, householdId, divisionCode, stateSince: identifiedOn, category } = saved;
  const risks = actOf(standingActs(history), 'COUNTY_DECISION')?.evidence.risks ?? [];
  const period = await openPeriod(transaction, { ...periodOf(saved, risks), basis: 'IDENTIFICATION' });
  await periodOpened.tell(transaction, law, period);
  await endWatch(transaction, period);
  if (leadId === null) throw new Error('An identification has no lead');
  await publish(transaction, {
    type: 'household-identified',
    divisionCode,
    payload: { caseId, leadId, householdId, divisionCode, identifiedOn, category },
  });
}

async function eliminated(
  transaction: Statements,
  { id, periodId, stateSince }: CaseRow,
  history: readonly CaseAct[],
): Promise<void> {
  const standing = standingActs(history);
  const decided = actOf(standing, 'NOMINATION') ?? actOf(standing, 'ELIMINATION_DECISION');
  if (!decided || periodId === null) throw new Error('A release has neither a decision nor a period');
  const eliminationMode = ELIMINATION_WORDS[decided.evidence.mode];
  const period = await endPeriod(transaction, periodId, {
    eliminatedOn: stateSince,
    eliminationMode,
    eliminationCaseId: id,
  });
  await periodEnded.tell(transaction, periodId, stateSince);
  await closeTasks(transaction, { kind: 'TRIAGE', subjectId: periodId }, stateSince);
  await openWatch(transaction, period, stateSince);
}

// After release the village visits (消除后跟踪回访); no document prints when.
async function openWatch(transaction: Statements, period: PeriodRow, openedOn: PlainDate): Promise<void> {
  const { id: subjectId, householdId, divisionCode } = period;
  const about = { kind: 'WATCH_VISIT' as const, householdId, subjectId, step: '', divisionCode };
  await openTasks(transaction, [{ ...about, level: 'village', openedOn, dueOn: null, clauseIds: [] }]);
}

// Who is monitored again is not watched for an earlier release.
async function endWatch(
  transaction: Statements,
  { id, householdId, identifiedOn }: PeriodRow,
): Promise<void> {
  for (const { id: subjectId } of await heldPeriods(transaction, householdId)) {
    if (subjectId !== id) await closeTasks(transaction, { kind: 'WATCH_VISIT', subjectId }, identifiedOn);
  }
}

// Measures may come before the plan: its task has no day.
async function relabelled(
  transaction: Statements,
  law: Law,
  saved: CaseRow,
  history: readonly CaseAct[],
): Promise<void> {
  const named = actOf(standingActs(history), 'RELABELLING')?.evidence.risks ?? [];
  const before = await heldPeriods(transaction, saved.householdId);
  const risks = named.length > 0 ? named : (before.at(-1)?.risks ?? []);
  const period = await openPeriod(transaction, { ...periodOf(saved, risks), basis: 'RELABELLING' });
  await periodOpened.tell(transaction, law, period);
  await endWatch(transaction, period);
}

function periodOf(
  { id: caseId, householdId, divisionCode, stateSince: identifiedOn, category }: CaseRow,
  risks: readonly string[],
) {
  const known = { householdId, caseId, category, risks: [...risks], identifiedOn, divisionCode };
  return { ...known, monthOnly: false, source: 'monitoring-case' };
}

async function closed(transaction: Statements, saved: CaseRow): Promise<void> {
  const { id: caseId, kind, leadId, householdId, divisionCode, stateSince: closedOn, state } = saved;
  const outcome = state === 'CLOSED_NO_RISK' ? 'NO_RISK' : state === 'VANISHED' ? 'VANISHED' : 'REJECTED';
  await publish(transaction, {
    type: 'case-closed',
    divisionCode,
    payload: { caseId, kind, leadId, householdId, divisionCode, closedOn, outcome },
  });
}
