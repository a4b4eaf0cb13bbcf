import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { ProcedureKind } from '@dixian/policy';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  ofCounty,
  type RequestContext,
} from '@dixian/service';
import type { PlannedKind } from '../../ground/domain/act-kinds';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import { dueFigures } from '../../ground/persistence/due-figures';
import { isLateOn } from '../../ground/persistence/excused';
import { ofHousehold } from '../../ground/persistence/of-household';
import { rowsOn } from '../../ground/persistence/rows-on';
import type { SeenFrom } from '../../ground/persistence/seen-from';
import { countedUnder, type DividedCount, dividedCounts } from '../../register/persistence/divided-counts';
import { levelOfOffice } from '../../tasks/domain/own-level';
import type { Unit } from '../../tasks/persistence/of-unit';
import type { CaseState } from '../domain/case-state';
import { CASE_COLUMNS } from './cases';

/** Which cases are meant, by where they stood; what is null or left out narrows nothing. */
export interface CaseFilter {
  division?: string | null;
  state?: string | null;
  nextStep?: string | null;
  kind?: ProcedureKind | null;
  category?: MonitoringCategory | null;
  waitsAt?: RecordingLevel | null;
  unit?: Unit | null;
  ended?: boolean | null;
  overdue?: boolean | null;
  overdueOn?: PlainDate | null;
  openedFrom?: PlainDate | null;
  openedTo?: PlainDate | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
  household?: string | null;
  lead?: string | null;
  openObjections?: boolean | null;
}

/** Conditions of a list of cases, which its counts share; `s` is where a case stood on the day. */
function caseConditions(filter: CaseFilter, view: SeenFrom): (add: Conditions) => Conditions {
  return (add) => {
    ofCounty(add, [view.division, filter.division, filter.unit?.division], 's.county_code');
    add.within(filter.division, 's.division_code');
    // Nothing is recorded for days to come, so that for today and later the index of what stands now serves.
    if (view.asOf >= view.today) add.add('s.until_on IS NULL');
    else add.add('s.from_on <= ? AND (s.until_on IS NULL OR s.until_on > ?)', view.asOf, view.asOf);
    ofHousehold(add, filter.household, 's.household_id');
    overdue(add, filter, view.asOf);
    objections(add, filter, view.asOf);
    ofLead(add, filter);
    if (filter.unit) waitsAtUnit(add, filter.unit);
    return add
      .addIf('s.state = ?', filter.state)
      .addIf('s.next_step = ?', filter.nextStep)
      .addIf('s.kind = ?', filter.kind)
      .addIf('s.category = ?', filter.category)
      .addIf('s.waits_at = ?', filter.waitsAt)
      .addIf('s.ended = ?', filter.ended)
      .addIf('s.opened_on >= ?', filter.openedFrom)
      .addIf('s.opened_on <= ?', filter.openedTo)
      .addIf('s.due_on >= ?', filter.dueFrom)
      .addIf('s.due_on <= ?', filter.dueTo);
  };
}

// Steps are done by village, township and county themselves, never by a department.
function waitsAtUnit(add: Conditions, { division, sector }: Unit): void {
  add.within(division, 's.division_code');
  add.add('s.waits_at = ?', (!sector && levelOfOffice(division)) || '');
}

function ofLead(add: Conditions, { lead }: CaseFilter): void {
  if (!lead) return;
  if (!isEntityId(lead)) add.add('false');
  else add.add('s.case_id IN (SELECT m.id FROM monitoring_case m WHERE m.lead_id = ?)', lead);
}

// An open objection is a task of the case until it is settled.
function objections(add: Conditions, { openObjections }: CaseFilter, asOf: PlainDate): void {
  if (openObjections === null || openObjections === undefined) return;
  const open = `EXISTS (SELECT FROM task t WHERE t.kind = 'CASE_STEP' AND t.subject_id = s.case_id
    AND t.step = 'OBJECTION_SETTLEMENT' AND t.opened_on <= ? AND (t.closed_on IS NULL OR t.closed_on > ?))`;
  add.add(openObjections ? open : `NOT ${open}`, asOf, asOf);
}

function overdue(add: Conditions, filter: CaseFilter, asOf: PlainDate): void {
  const late = (day: PlainDate) => isLateOn(`${add.parameter(day)}::date`, 's');
  if (filter.overdue) add.add(`${late(asOf)} AND NOT s.ended`);
  if (filter.overdue === false) add.add(`NOT ${late(asOf)} OR s.ended`);
  if (!filter.overdueOn) return;
  const ended = 'SELECT FROM case_standing e WHERE e.case_id = s.case_id AND e.ended AND e.from_on <= ?';
  add.add(`${late(filter.overdueOn)} AND NOT EXISTS (${ended})`, filter.overdueOn);
}

const standingsOn = (view: SeenFrom) => rowsOn({ table: 'case_standing', row: 'case_id', as: 's' }, view);
const casesOn = (view: SeenFrom) =>
  rowsOn({ table: 'monitoring_case', as: 'monitoring_case', of: 's.household_id' }, view);

const ORDERS = {
  OPENED_ON: [{ expression: 's.opened_on', type: 'date' }],
  DUE_ON: [{ expression: 's.due_on', type: 'date', absent: 'NULL' }],
  DIVISION: [{ expression: 's.division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

/** Cases in the caller's sight as of a day, newest first. */
export function caseList(filter: CaseFilter, view: SeenFrom): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'cases',
    columns: 'c.*',
    // Every standing has its case; a LEFT JOIN keeps the planner from guessing that few do, and to the index's order.
    from: (add) => `${standingsOn(view)(add)}
      LEFT JOIN LATERAL (SELECT ${CASE_COLUMNS} FROM ${casesOn(view)(add)} WHERE id = s.case_id) AS c ON true`,
    orders: ORDERS,
    tie: { expression: 's.case_id', type: 'uuid' },
    usual: { field: 'OPENED_ON', direction: 'DESC' },
    conditions: caseConditions(filter, view),
  };
}

// Levels are in capitals in the graph.
const KEYS = {
  kind: 's.kind',
  state: 's.state',
  nextStep: 's.next_step',
  waitsAt: 'upper(s.waits_at)',
} as const;

/** What is counted of cases, by the keys asked for. */
export interface CaseFigures {
  kind?: ProcedureKind;
  state?: CaseState;
  nextStep?: PlannedKind | null;
  waitsAt?: Uppercase<RecordingLevel> | null;
  count: number;
  open: number;
  dueThisWeek: number;
  late: number;
}

/** The cases of such a list counted, by division where asked for and by the keys; one statement. */
export function caseCounts(
  context: RequestContext,
  filter: CaseFilter,
  view: SeenFrom,
  by: { division: boolean; keys: readonly (keyof typeof KEYS)[] },
): Promise<DividedCount<CaseFigures>[]> {
  const counted = {
    from: standingsOn(view),
    conditions: caseConditions(filter, view),
    divisionColumn: 's.division_code',
    keys: Object.fromEntries(by.keys.map((key) => [key, KEYS[key]])),
    figures(add: Conditions) {
      const { dueThisWeek, late } = dueFigures(add, view.asOf, 's');
      const open = 'NOT s.ended';
      return { count: 'true', open, dueThisWeek: `${open} AND ${dueThisWeek}`, late: `${open} AND ${late}` };
    },
  };
  return dividedCounts<CaseFigures>(
    context,
    counted,
    by.division ? countedUnder(view.division, filter.division) : undefined,
  );
}
