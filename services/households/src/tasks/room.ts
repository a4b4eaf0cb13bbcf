import { onEvent } from '@dixian/service';
import type { Room } from '../ground/room';
import { moveAnswered, moveOffered } from '../movement/use-cases/offer-reactions';
import { CreateTasks1764300400000 } from './persistence/migrations/1764300400000-create-tasks';
import { SayWhenPossible1765050030000 } from './persistence/migrations/1765050030000-say-when-possible';
import { SortTasks1765150011000 } from './persistence/migrations/1765150011000-sort-tasks';
import { TakeTasksOfDepartments1765170020000 } from './persistence/migrations/1765170020000-take-tasks-of-departments';
import { ExcuseTasks1765440011000 } from './persistence/migrations/1765440011000-excuse-tasks';
import { WatchTasks1765450010000 } from './persistence/migrations/1765450010000-watch-tasks';
import { SortByDueDay1791200000000 } from './persistence/migrations/1791200000000-sort-by-due-day';
import { task } from './persistence/tables';
import { fileDepartmentTasks } from './use-cases/file-department-tasks';
import { closeOfferTask, openOfferTask } from './use-cases/offer-task';

/** Tasks as they are opened and closed (待办), those of departments as they tell them. */
export const tasks: Room = {
  // A task to check a duplicate belongs to the person, wherever that goes, and a department's to what it keeps of a household.
  tables: [
    {
      entity: task,
      onSplit: { goesBut: "kind IN ('CHECK_DUPLICATE', 'DEPARTMENT')" },
      onMerge: 'follows',
      past: true,
    },
  ],
  reactions: [moveOffered.by(openOfferTask), moveAnswered.by(closeOfferTask)],
  migrations: [
    CreateTasks1764300400000,
    SayWhenPossible1765050030000,
    SortTasks1765150011000,
    TakeTasksOfDepartments1765170020000,
    ExcuseTasks1765440011000,
    WatchTasks1765450010000,
    SortByDueDay1791200000000,
  ],
  furnish: () => ({
    handlers: [onEvent('task-changed', (event, transaction) => fileDepartmentTasks(transaction, event))],
  }),
};
