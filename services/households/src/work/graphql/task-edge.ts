import type { TaskEdgeResolvers } from '../../ground/generated';
import { taskStatus } from '../../tasks/domain/task-status';

/** What a list judged by the day it was seen from. */
export const TaskEdge: TaskEdgeResolvers = {
  status: ({ node, asOf }) => taskStatus(node, asOf),
};
