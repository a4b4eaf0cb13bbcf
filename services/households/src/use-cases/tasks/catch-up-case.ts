import type { Statements } from '@dixian/service';
import { isPlanned } from '../../domain/cases/act-kinds';
import { standingActs } from '../../domain/cases/case-act';
import type { Law } from '../../domain/cases/case-rules';
import { foldCase } from '../../domain/cases/fold-case';
import { standingSpans } from '../../domain/cases/standing-spans';
import { heldActs } from '../../persistence/cases/acts';
import type { CaseRow } from '../../persistence/cases/cases';
import { holdCase } from '../../persistence/cases/hold-case';
import { saveSpans } from '../../persistence/cases/standings';
import { heldPeriods, isOnlyTakenOver } from '../../persistence/monitoring/periods';
import { rulesOf } from '../cases/find-case';
import { followCase } from '../cases/follow-case';
import { followTasks } from '../cases/follow-tasks';

/** Gives a case its standings and its task, and what follows from its end if nothing has followed yet. */
export async function catchUpCase(transaction: Statements, law: Law, id: string): Promise<void> {
  const row = await holdCase(transaction, id);
  if (!row) return;
  const rules = rulesOf(law, row);
  const acts = await heldActs(transaction, id);
  await saveSpans(transaction, row, standingSpans(rules, acts));
  const last = standingActs(acts).findLast(({ kind }) => isPlanned(kind));
  if (last) await followTasks(transaction, rules, row, { act: last, standing: foldCase(rules, acts) });
  if (await isToFollow(transaction, row)) await followCase(transaction, law, row, acts);
}

// Other kinds came with what follows them. A time of monitoring that is known already stands, whoever wrote it down.
async function isToFollow(transaction: Statements, row: CaseRow): Promise<boolean> {
  if (row.kind !== 'IDENTIFICATION') return false;
  if (row.state !== 'IDENTIFIED') return true;
  const periods = await heldPeriods(transaction, row.householdId);
  return periods.every(
    (period) =>
      isOnlyTakenOver(period) && (period.eliminatedOn === null || period.eliminatedOn <= row.stateSince),
  );
}
