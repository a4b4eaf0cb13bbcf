import type { Fact } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { type Conditions, ofCounty, ofId } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import { isLateOn, standsOn } from '../../ground/persistence/excused';
import { ofHousehold } from '../../ground/persistence/of-household';
import type { SeenFrom } from '../../ground/persistence/seen-from';
import { OWN_WORK } from '../../people/persistence/substitutions';
import type { TaskKind } from '../../tasks/domain/task-kinds';
import { ofUnit, type Unit } from '../../tasks/persistence/of-unit';

/** Which tasks are meant; what is null or left out narrows nothing. */
export interface TaskFilter {
  division?: string | null;
  levels?: readonly RecordingLevel[] | null;
  kinds?: readonly TaskKind[] | null;
  departmentKinds?: readonly string[] | null;
  steps?: readonly string[] | null;
  lead?: string | null;
  case?: string | null;
  /** Facts that the caller does not know: a department's tasks that tell one are not among them. */
  unknown?: readonly Fact[] | undefined;
  sector?: string | null;
  /** The office that has to do them. */
  unit?: Unit | null;
  household?: string | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
  /** The first and the last day of a time in which they are due. */
  dueBetween?: readonly [PlainDate, PlainDate] | null;
  overdue?: boolean | null;
  closed?: boolean | null;
  assignedTo?: string | null;
  assigned?: boolean | null;
  /** Only what is this account's own work. */
  workOf?: string | undefined;
}

/** Conditions of a list of tasks, which its counts share. */
export function taskConditions(filter: TaskFilter, view: SeenFrom): (add: Conditions) => Conditions {
  return (add) => {
    ofCounty(add, [view.division, filter.division, filter.unit?.division]);
    add.within(filter.division);
    if (filter.unit) ofUnit(add, filter.unit);
    add.add('opened_on <= ?', view.asOf);
    standing(add, filter.closed ?? false, view);
    narrow(add, filter);
    inHands(add, filter, view.asOf);
    return due(add, filter, view);
  };
}

// Nothing is done after today, so that for today and later the index of open tasks serves.
function standing(add: Conditions, closed: boolean, { asOf, today }: SeenFrom): void {
  if (closed) add.add('closed_on <= ?', asOf);
  else if (asOf >= today) add.add('closed_on IS NULL');
  else add.add('(closed_on IS NULL OR closed_on > ?)', asOf);
}

const LEVELS = 3;

function narrow(add: Conditions, filter: TaskFilter): void {
  const { levels, kinds, departmentKinds, sector, household, unknown = [] } = filter;
  // Equality keeps the order of the index that a list of one level is read by, and all levels need no condition.
  if (levels?.length === 1) add.add('level = ?', levels[0]);
  else if (new Set(levels).size < LEVELS) add.addIf('level = ANY(?)', levels);
  add.addIf('kind = ANY(?)', kinds).addIf('sector = ?', sector);
  add.addIf('department_kind = ANY(?)', departmentKinds);
  if (unknown.length > 0) add.add('(fact IS NULL OR fact <> ALL(?))', unknown);
  ofHousehold(add, household);
  // A task is about one thing; what it is follows from the id.
  ofId(ofId(add, filter.lead, 'subject_id'), filter.case, 'subject_id');
  if (filter.steps) add.add("kind = 'CASE_STEP' AND step = ANY(?)", filter.steps);
}

function inHands(add: Conditions, filter: TaskFilter, asOf: PlainDate): void {
  const { assignedTo, assigned, workOf } = filter;
  add.addIf('assigned_to = ?', assignedTo);
  if (assigned !== null && assigned !== undefined) add.add(`assigned_to IS ${assigned ? 'NOT ' : ''}NULL`);
  if (workOf) add.add(OWN_WORK, workOf, workOf, asOf, asOf);
}

// What is late today was due before; of another day it may be due by a lead that has been excused since.
function due(add: Conditions, filter: TaskFilter, { asOf, today }: SeenFrom): Conditions {
  const { dueFrom, dueTo, dueBetween, overdue } = filter;
  add.addIf('due_key >= ? AND due_on IS NOT NULL', dueFrom).addIf('due_key <= ?', dueTo);
  if (dueBetween) add.add('due_key BETWEEN ? AND ?', ...dueBetween);
  if (!dueBetween && typeof overdue !== 'boolean') return add;
  const day = `${add.parameter(asOf)}::date`;
  if (dueBetween) add.add(standsOn(day));
  if (overdue && asOf >= today) add.add(`due_key < ${day}`);
  if (overdue) add.add(isLateOn(day));
  if (overdue === false) add.add(`NOT ${isLateOn(day)}`);
  return add;
}
