import type { PlainDate } from '@dixian/calendar';
import { parseYuan } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { heldAssessments } from '../../assessment/persistence/income-assessments';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import { urgedSupporters } from '../persistence/supporters';
import { urging } from './record-supporter';

/**
 * What the newest assessment of a household says of support: where some was paid nobody is to be urged from its day on,
 * where none was the task of before is open again.
 */
export async function followSupport(
  transaction: Statements,
  policies: PolicySet,
  householdId: string,
  _today: PlainDate,
): Promise<void> {
  const supporters = await urgedSupporters(transaction, householdId);
  const last = supporters.length > 0 && (await heldAssessments(transaction, householdId)).at(-1);
  if (!last) return;
  const paid = last.members.some(({ supportPaid }) => (parseYuan(supportPaid ?? '') ?? 0n) > 0n);
  for (const supporter of supporters) {
    const about = { kind: 'URGE_SUPPORTER', subjectId: supporter.id } as const;
    if (paid) await closeTasks(transaction, about, last.occurredOn);
    else await openTasks(transaction, [urging(policies, supporter, supporter.since)]);
  }
}
