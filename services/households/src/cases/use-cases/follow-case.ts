import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import { publish, type Statements } from '@dixian/service';
import { endPeriod, heldPeriods, openPeriod, type PeriodRow } from '../../periods/persistence/periods';
import { periodEnded, periodOpened } from '../../periods/use-cases/period-reactions';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import type { CaseAct } from '../domain/case-act';
import { caseStates } from '../domain/case-state';
import type { CaseRow } from '../persistence/cases';
import { followLeads } from './follow-leads';
import { beginningOf, endOf, outcomeOfClosed } from './outcome-of-case';
import { settleClosed, settleIdentified } from './settle-by-case';

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
  else if (caseStates[saved.state].ended && saved.kind === 'IDENTIFICATION')
    await closed(transaction, law, saved);
}

async function identified(
  transaction: Statements,
  law: Law,
  saved: CaseRow,
  history: readonly CaseAct[],
): Promise<void> {
  const { id: caseId, leadId, householdId, divisionCode, stateSince: identifiedOn, category } = saved;
  const risks = beginningOf(saved, history)?.risks ?? [];
  await settleIdentified(transaction, law, saved);
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
  saved: CaseRow,
  history: readonly CaseAct[],
): Promise<void> {
  const { periodId, stateSince } = saved;
  const end = endOf(saved, history);
  if (!end || periodId === null) throw new Error('A release has neither an end nor a period');
  const period = await endPeriod(transaction, periodId, end);
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
  const named = beginningOf(saved, history)?.risks ?? [];
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

async function closed(transaction: Statements, law: Law, saved: CaseRow): Promise<void> {
  const { id: caseId, kind, leadId, householdId, divisionCode, stateSince: closedOn } = saved;
  const outcome = outcomeOfClosed(saved);
  await publish(transaction, {
    type: 'case-closed',
    divisionCode,
    payload: { caseId, kind, leadId, householdId, divisionCode, closedOn, outcome },
  });
  await settleClosed(transaction, law, saved, outcome);
  await followLeads(transaction, law, [householdId]);
}
