import type { Law } from '@dixian/policy';
import type { Resolvers } from '../../ground/generated';
import { bulkMutations, CaseActItem, LeadVisitResult } from './bulk-mutations';
import { myTasks, taskCounts, tasks } from './query-tasks';
import { taskFields } from './task';
import { TaskEdge } from './task-edge';

/** Resolvers of tasks and of what is done for many cases or leads at once. */
export function taskResolvers(law: Law) {
  return {
    Query: { tasks, myTasks, taskCounts },
    Mutation: bulkMutations(law),
    Task: taskFields(law),
    TaskEdge,
    CaseActItem,
    LeadVisitResult,
  } satisfies Resolvers;
}
