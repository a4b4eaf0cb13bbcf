import type { KeysetList, RequestContext, RowOf } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import { dueFigures } from '../../ground/persistence/due-figures';
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
  'divisionCode',
] as const;

/** A task as it is read; its household is null where it is still to be found out. */
export type TaskRow = RowOf<typeof task, (typeof NAMES)[number]>;

/** Tasks by due day, those without one last. */
export function taskList(filter: TaskFilter, view: SeenFrom): KeysetList {
  return {
    columns: task.select(NAMES),
    from: 'task',
    key: [
      { expression: 'due_key', type: 'date' },
      { expression: 'id', type: 'uuid' },
    ],
    conditions: taskConditions(filter, view),
  };
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
    from: 'task',
    conditions: taskConditions(filter, view),
    divisionColumn: 'division_code',
    keys: Object.fromEntries(by.keys.map((key) => [key, KEYS[key]])),
    figures(add: Parameters<typeof dueFigures>[0]) {
      const { dueThisWeek, late } = dueFigures(add, 'due_on', view.asOf);
      const open = filter.closed ? 'false' : 'true';
      return { count: 'true', dueThisWeek: `${open} AND ${dueThisWeek}`, late: `${open} AND ${late}` };
    },
  };
  return dividedCounts<TaskFigures>(
    context,
    counted,
    by.division ? countedUnder(view.division, filter.division) : undefined,
  );
}
