import { FACTS, mayKnow } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { SaidError } from '@dixian/graph';
import { judgedOn, type ListPage, orderedPage, type RequestContext } from '@dixian/service';
import { daysLater, endOfWeek } from '../../ground/domain/week';
import type { TaskFilter as AskedFilter, QueryResolvers, QueryTasksArgs } from '../../ground/generated';
import { levelOf, levelWords } from '../../ground/graphql/levels';
import { seenFrom } from '../../ground/persistence/seen-from';
import { groupings } from '../../register/graphql/groupings';
import { ownLevel } from '../../tasks/domain/own-level';
import type { TaskFilter } from '../persistence/task-conditions';
import { taskCounts as countTasks, type TaskRow, taskList } from '../persistence/task-list';

/** Query.tasks */
export const tasks: QueryResolvers['tasks'] = (_root, args, context) =>
  page(context, filterOf(context, args.filter ?? {}), args);

/** Query.myTasks: also where levels or a sector are named, only what is the caller's own. */
export const myTasks: QueryResolvers['myTasks'] = (_root, args, context) => {
  const { filter } = args;
  const own = ownLevel(context.caller);
  const asked = filter?.levels ?? undefined;
  const levels = own && (!asked || asked.includes(levelWords[own])) ? [levelWords[own]] : [];
  return page(context, filterOf(context, { ...filter, levels }), args);
};

const KEYS = { KIND: 'kind', LEVEL: 'level' } as const;

/** Query.taskCounts */
export const taskCounts: QueryResolvers['taskCounts'] = async (_root, args, context) => {
  const asked = args.filter ?? {};
  const by = groupings(args.groupBy ?? ['DIVISION', 'KIND'], KEYS);
  const counts = await countTasks(context, filterOf(context, asked), seenFrom(context, asked.asOf), by);
  return counts;
};

async function page(context: RequestContext, filter: TaskFilter, args: Partial<QueryTasksArgs>) {
  const from = seenFrom(context, args.filter?.asOf);
  const listed: ListPage<TaskRow> = await orderedPage(context, taskList(filter, from), args);
  return judgedOn(listed, from.asOf);
}

function filterOf(context: RequestContext, asked: AskedFilter): TaskFilter {
  const { asOf } = seenFrom(context, asked.asOf);
  const own = ownLevel(context.caller);
  const { levels, mine, ...filter } = asked;
  return {
    ...filter,
    levels: levels?.map(levelOf) ?? (own && !asked.unit ? [own] : undefined),
    workOf: mine ? context.caller.id : undefined,
    unknown: FACTS.filter((fact) => !mayKnow(context.caller, fact)),
    dueBetween: dueBetween(asked, asOf),
  };
}

const LONGEST = 366;

function dueBetween(
  { dueWithin, dueThisWeek }: AskedFilter,
  asOf: PlainDate,
): [PlainDate, PlainDate] | undefined {
  const ends = dueThisWeek ? [endOfWeek(asOf)] : [];
  if (dueWithin !== null && dueWithin !== undefined) {
    if (dueWithin < 0 || dueWithin > LONGEST) throw new SaidError(DAYS, 'BAD_USER_INPUT');
    ends.push(daysLater(asOf, dueWithin));
  }
  const [end] = ends.toSorted();
  return end && [asOf, end];
}

const DAYS = {
  zh: `dueWithin 应在 0 至 ${LONGEST} 之间。`,
  en: `Give \`dueWithin\` as 0 to ${LONGEST} days.`,
};
