import type { Room } from '../ground/room';
import { CreateTasks1764300400000 } from './persistence/migrations/1764300400000-create-tasks';
import { SayWhenPossible1765050030000 } from './persistence/migrations/1765050030000-say-when-possible';
import { task } from './persistence/tables';

/** Tasks as they are opened and closed (待办). */
export const tasks: Room = {
  // A task to check a duplicate belongs to the person, wherever that goes.
  tables: [
    { entity: task, onSplit: { goesBut: "kind = 'CHECK_DUPLICATE'" }, onMerge: 'follows', past: true },
  ],
  migrations: [CreateTasks1764300400000, SayWhenPossible1765050030000],
  furnish: () => ({}),
};
