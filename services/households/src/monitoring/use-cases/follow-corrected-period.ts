import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { PeriodRow } from '../../periods/persistence/periods';
import { closeTasks } from '../../tasks/persistence/tasks';
import { restsOnPeriod } from '../persistence/resting-on-period';
import { followTriage } from './triage-tasks';

/** Lets the clock of long unresolved risks and the visits after release follow a time of monitoring that was corrected. */
export async function followCorrectedPeriod(
  transaction: Statements,
  law: Law,
  period: PeriodRow,
  today: PlainDate,
): Promise<void> {
  const { id: subjectId, eliminatedOn, identifiedOn } = period;
  if (eliminatedOn === null) await closeTasks(transaction, { kind: 'WATCH_VISIT', subjectId }, identifiedOn);
  await transaction.query(
    `UPDATE task SET opened_on = $2::date, closed_on = greatest(closed_on, $2::date)
     WHERE kind = 'WATCH_VISIT' AND subject_id = $1 AND $2::date IS NOT NULL`,
    [subjectId, eliminatedOn],
  );
  await followTriage(transaction, law, period, today);
}

/** What rests on a time of monitoring that its case is taken back from: triage, visits, requests. */
export async function restingOnPeriod(
  transaction: Statements,
  { id: subjectId, identifiedOn }: PeriodRow,
  resting: string[],
): Promise<void> {
  resting.push(...(await restsOnPeriod(transaction, subjectId)));
  for (const kind of ['TRIAGE', 'CONSIDER_RELEASE', 'WATCH_VISIT', 'GREEN_CHANNEL'] as const)
    await closeTasks(transaction, { kind, subjectId }, identifiedOn);
}
