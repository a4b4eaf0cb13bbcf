import { FACTS, mayKnow } from '@dixian/access';
import {
  dayPassed,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
} from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import { dueFigures } from '../../ground/persistence/due-figures';
import { isLateOn } from '../../ground/persistence/excused';
import { rowsOn } from '../../ground/persistence/rows-on';
import type { SeenFrom } from '../../ground/persistence/seen-from';
import { countedUnder, type DividedCount, dividedCounts } from '../../register/persistence/divided-counts';
import type { TaskKind } from '../../tasks/domain/task-kinds';
import { task } from '../../tasks/persistence/tables';
import { type TaskFilter, taskConditions } from './task-conditions';

const NAMES = [
  'id',
  'kind',
  'step',
  'householdId',
  'subjectId',
  'level',
  'sector',
  'openedOn',
  'dueOn',
  'closedOn',
  'clauseIds',
  'possibleFrom',
  'provisional',
  'divisionCode',
  'department',
  'departmentKind',
  'words',
  'form',
  'personId',
  'obligationId',
  'assignedTo',
  'assignedOn',
  'waivedOn',
  'pausedFrom',
  'pausedUntil',
  'lateDays',
] as const;

/** A task as it is read; its household is null where it is still to be found out. */
export type TaskRow = RowOf<typeof task, (typeof NAMES)[number]>;

const tasksOn = (view: SeenFrom) => rowsOn({ table: 'task', as: 'task' }, view);

const ordersOn = (view: SeenFrom) =>
  ({
    DUE_ON: [{ expression: 'due_key', type: 'date', absent: 'INFINITY' }],
    OPENED_ON: [{ expression: 'opened_on', type: 'date' }],
    CLOSED_ON: [dayPassed('closed_on', view)],
    DIVISION: [{ expression: 'division_code', type: 'text COLLATE "C"' }],
  }) satisfies Orders;

/** Tasks by due day, those without one last. */
export function taskList(filter: TaskFilter, view: SeenFrom): OrderedList<keyof ReturnType<typeof ordersOn>> {
  return {
    name: 'tasks',
    columns: task.select(NAMES),
    from: tasksOn(view),
    orders: ordersOn(view),
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DUE_ON', direction: 'ASC' },
    conditions: taskConditions(filter, view),
  };
}

const TASKS_BY_ID = `SELECT id AS "rowKey", ${task.select(NAMES)} FROM task
  WHERE id = ANY($1::uuid[]) AND (fact IS NULL OR fact <> ALL($2::text[]))`;

/** A task in the caller's sight, unless it tells a fact that the caller does not know; one statement per request. */
export function taskById(context: RequestContext, id: string): Promise<TaskRow | undefined> {
  const unknown = FACTS.filter((fact) => !mayKnow(context.caller, fact));
  return rowPerKey<TaskRow>(context, 'task', TASKS_BY_ID, [unknown]).load(id);
}

// Levels are in capitals in the graph.
const KEYS = { kind: 'kind', level: 'upper(level)' } as const;

/** What is counted of tasks, by the keys asked for. */
export interface TaskFigures {
  kind?: TaskKind;
  level?: Uppercase<RecordingLevel>;
  count: number;
  dueThisWeek: number;
  late: number;
}

/** The tasks of such a list counted, by division where asked for and by kind or level; one statement. */
export function taskCounts(
  context: RequestContext,
  filter: TaskFilter,
  view: SeenFrom,
  by: { division: boolean; keys: readonly (keyof typeof KEYS)[] },
): Promise<DividedCount<TaskFigures>[]> {
  const counted = {
    from: tasksOn(view),
    conditions: taskConditions(filter, view),
    divisionColumn: 'division_code',
    keys: Object.fromEntries(by.keys.map((key) => [key, KEYS[key]])),
    figures(add: Parameters<typeof dueFigures>[0]) {
      // Of what is done, late is what was done after its day.
      if (filter.closed)
        return {
          count: 'true',
          dueThisWeek: 'false',
          late: isLateOn('closed_on'),
        };
      const { dueThisWeek, late } = dueFigures(add, view.asOf);
      return { count: 'true', dueThisWeek, late };
    },
  };
  return dividedCounts<TaskFigures>(
    context,
    counted,
    by.division ? countedUnder(view.division, filter.division) : undefined,
  );
}
