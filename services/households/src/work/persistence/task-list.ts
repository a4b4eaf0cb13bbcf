import type { PlainDate } from '@dixian/calendar';
import type { KeysetList, RequestContext } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import { dueFigures } from '../../ground/persistence/due-figures';
import type { SeenFrom } from '../../ground/persistence/seen-from';
import { countedUnder, type DividedCount, dividedCounts } from '../../register/persistence/divided-counts';
import type { TaskKind } from '../../tasks/domain/task-kinds';
import { type TaskFilter, taskConditions } from './task-conditions';

/** A task as it is read. */
export interface TaskRow {
  id: string;
  kind: TaskKind;
  step: string;
  /** null where it is still to be found out. */
  householdId: string | null;
  subjectId: string;
  level: RecordingLevel;
  sector: string | null;
  openedOn: PlainDate;
  dueOn: PlainDate | null;
  closedOn: PlainDate | null;
  clauseIds: string[];
  divisionCode: string;
}

const COLUMNS = `id, kind, step, household_id AS "householdId", subject_id AS "subjectId", level, sector,
  opened_on AS "openedOn", due_on AS "dueOn", closed_on AS "closedOn", clause_ids AS "clauseIds",
  division_code AS "divisionCode"`;

/** Tasks by due day, those without one last. */
export function taskList(filter: TaskFilter, view: SeenFrom): KeysetList {
  return {
    columns: COLUMNS,
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

/** The tasks of such a list counted, by division where asked for and by kind or level; one statement. */
export function taskCounts(
  context: RequestContext,
  filter: TaskFilter,
  view: SeenFrom,
  by: { division: boolean; keys: readonly (keyof typeof KEYS)[] },
): Promise<DividedCount[]> {
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
  return dividedCounts(
    context,
    counted,
    by.division ? countedUnder(view.division, filter.division) : undefined,
  );
}
