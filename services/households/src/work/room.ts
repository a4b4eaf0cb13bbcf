import type { Room } from '../ground/room';
import { taskResolvers } from './graphql/task-resolvers';

/** The desk: my tasks, bulk acts, what a task is about (待办、批量办理). */
export const work: Room = {
  tables: [],
  furnish: ({ law }) => ({ resolvers: taskResolvers(law) }),
};
