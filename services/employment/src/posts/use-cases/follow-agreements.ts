import type { PlainDate } from '@dixian/calendar';
import { dutyLimit, type Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { obligations } from '../../ground/obligations';
import { tasks } from '../../ground/tasks';
import { type ExtensionWindow, extensionWindows } from '../domain/extension-windows';
import {
  duties,
  dutiesEnded,
  tasksToExtend,
  tasksToExtendDone,
  withoutEnd,
  withoutEndDone,
} from '../persistence/agreement-work';
import { countiesOfPosts, keepExtensions } from '../persistence/keep-extensions';

/**
 * What follows once posts, what is said of them or the standing of their households changed: until when they are extended, who
 * owes it, and the work. Of these households, or of all in sight.
 */
export async function followAgreements(
  transaction: Statements,
  law: Law,
  today: PlainDate,
  householdIds?: readonly string[],
): Promise<void> {
  const counties = await countiesOfPosts(transaction, householdIds);
  if (counties.length === 0) return;
  const windows = extensionWindows(law.policies, counties);
  await keepExtensions(transaction, windows, householdIds);
  await obligations.triggerFrom(transaction, 'WORK_CONTRACT_EXTENSION', duties(householdIds));
  await obligations.endFrom(transaction, 'WORK_CONTRACT_EXTENSION', dutiesEnded(today, householdIds));
  const due = windows.map((window) => ({ ...window, dueOn: dueOn(law, window) }));
  await tasks.openFrom(transaction, 'EXTEND_POST', tasksToExtend(due, householdIds));
  await tasks.closeFrom(transaction, 'EXTEND_POST', tasksToExtendDone(today, householdIds));
  await tasks.openFrom(transaction, 'AGREEMENT_WITHOUT_END', withoutEnd(householdIds));
  await tasks.closeFrom(transaction, 'AGREEMENT_WITHOUT_END', withoutEndDone(today, householdIds));
}

function dueOn(law: Law, { county, from }: ExtensionWindow): PlainDate | null {
  return dutyLimit('WORK_CONTRACT_EXTENSION', { division: county, on: from }, law)?.dueOn ?? null;
}
