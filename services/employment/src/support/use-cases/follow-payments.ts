import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { OPEN_WORK, workDone, workOpen } from '../persistence/open-work';

const KINDS = Object.keys(OPEN_WORK) as (keyof typeof OPEN_WORK)[];

/** What follows once a ledger of claims, trainings or months was loaded or taken back: what is left to do, and what is done. */
export async function followPayments(
  transaction: Statements,
  today: PlainDate,
  householdIds?: readonly string[],
): Promise<void> {
  for (const kind of KINDS) {
    await tasks.openFrom(transaction, kind, workOpen(OPEN_WORK[kind], householdIds));
    await tasks.closeFrom(transaction, kind, workDone(kind, today, householdIds));
  }
}
