import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { placeAtHouseholds } from '../../evidence/persistence/hold-households';
import { keepDepartmentTasks } from '../persistence/department-tasks';

/** Files work of departments in the one list of tasks, under the household and the village that the register has now. */
export async function fileDepartmentTasks(
  transaction: Statements,
  { payload }: Pick<DomainEvent<'task-changed'>, 'payload'>,
): Promise<void> {
  const about = payload.tasks.flatMap((task) => {
    const { householdId } = task;
    return householdId === null ? [] : [{ ...task, householdId }];
  });
  const elsewhere = payload.tasks.filter(({ householdId }) => householdId === null);
  await keepDepartmentTasks(transaction, [...(await placeAtHouseholds(transaction, about)), ...elsewhere]);
}
