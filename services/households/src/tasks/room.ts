import type { Room } from '../ground/room';
import { moveAnswered, moveOffered } from '../movement/use-cases/offer-reactions';
import { CreateTasks1764300400000 } from './persistence/migrations/1764300400000-create-tasks';
import { SayWhenPossible1765050030000 } from './persistence/migrations/1765050030000-say-when-possible';
import { SortTasks1765150011000 } from './persistence/migrations/1765150011000-sort-tasks';
import { task } from './persistence/tables';
import { closeOfferTask, openOfferTask } from './use-cases/offer-task';

/** Tasks as they are opened and closed (待办). */
export const tasks: Room = {
  // A task to check a duplicate belongs to the person, wherever that goes.
  tables: [
    { entity: task, onSplit: { goesBut: "kind = 'CHECK_DUPLICATE'" }, onMerge: 'follows', past: true },
  ],
  reactions: [moveOffered.by(openOfferTask), moveAnswered.by(closeOfferTask)],
  migrations: [CreateTasks1764300400000, SortTasks1765150011000, SayWhenPossible1765050030000],
  furnish: () => ({}),
};
