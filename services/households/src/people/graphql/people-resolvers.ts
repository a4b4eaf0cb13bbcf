import { orderedPage, rowsOfEach } from '@dixian/service';
import type { Resolvers, TaskResolvers } from '../../ground/generated';
import { ASSIGNMENTS_OF_TASKS, type AssignmentView } from '../persistence/assignments';
import { substitutionList } from '../persistence/substitutions';
import { assignTasks, handOverWork } from '../use-cases/assign-tasks';
import { endSubstitution, setSubstitution } from '../use-cases/set-substitution';

const Task: Pick<TaskResolvers, 'assignments'> = {
  assignments: ({ id }, _args, context) =>
    rowsOfEach<AssignmentView>(context, 'assignments of tasks', ASSIGNMENTS_OF_TASKS).load(id),
};

/** Resolvers of who does what of an office's work. */
export const peopleResolvers = {
  Query: {
    substitutions: (_root, args, context) =>
      orderedPage(context, substitutionList(context.scope, args), args),
  },
  Mutation: {
    assignTasks: async (_root, { input }, context) => {
      const done = await assignTasks(context, input);
      return typeof done === 'number' ? { __typename: 'WorkAssigned', count: done } : done;
    },
    handOverWork: async (_root, { input }, context) => {
      const done = await handOverWork(context, input);
      return typeof done === 'number' ? { __typename: 'WorkAssigned', count: done } : done;
    },
    setSubstitution: async (_root, { input }, context) => {
      const done = await setSubstitution(context, input);
      return '__typename' in done ? done : { __typename: 'SubstitutionSet', substitution: done };
    },
    endSubstitution: async (_root, { input }, context) => {
      const done = await endSubstitution(context, input);
      return '__typename' in done ? done : { __typename: 'SubstitutionSet', substitution: done };
    },
  },
  Task,
} satisfies Resolvers;
