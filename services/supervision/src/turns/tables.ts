import type { TransitionResult } from '@dixian/policy';
import { boolean, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import type { Decider, ItemState, TransitionPhase } from '@dixian/transition';
import type { PlacedTable } from '../ground/placed-table';
import type { RunState, RunStep } from './domain/run-state';
import type { StopCause } from './domain/stop-cause';

/** A run of dated transitions, of a place that may be larger than a county. */
export const transitionRun = table(
  'transition_run',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    day: day(),
    state: text().of<RunState>().byDefault("'PREVIEWING'::text"),
    round: int().byDefault('1'),
    plannedBy: text(),
    plannedOn: day(),
    plannedAt: instant().byDefault('service_now()'),
    digest: text().nullable(),
    approvedBy: text().nullable(),
    approvedOn: day().nullable(),
    undoReason: text().nullable(),
    report: text().nullable(),
    reportHash: text().nullable(),
    reportedAt: instant().nullable(),
  },
  { primary: ['id'] },
);

/** What a department told of its part last. */
export const runPart = table(
  'run_part',
  {
    runId: uuid(),
    department: text(),
    divisionCode: code(),
    version: int().byDefault('0'),
    phase: text().of<TransitionPhase>().nullable(),
    round: int().byDefault('0'),
    finished: boolean().byDefault('false'),
    items: int().byDefault('0'),
    handled: int().byDefault('0'),
    digest: text().nullable(),
    failure: text().nullable(),
  },
  { primary: ['runId', 'department'] },
);

/** How many items of a department's part are alike, by township, as it counted them when a phase was finished. */
export const runTotal = table(
  'run_total',
  {
    id: uuid().byDefault('uuidv7()'),
    runId: uuid(),
    department: text(),
    version: int(),
    rule: text(),
    transition: text(),
    clause: text().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    change: text().of<TransitionResult>(),
    state: text().of<ItemState>(),
    undecided: text().nullable(),
    decidedBy: text().of<Decider>().nullable(),
    withoutSupport: boolean(),
    items: int(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Who did what to a run; append-only. */
export const runAct = table(
  'run_act',
  {
    id: uuid().byDefault('uuidv7()'),
    runId: uuid(),
    divisionCode: code(),
    step: text().of<RunStep>(),
    account: text(),
    occurredOn: day(),
    digest: text().nullable(),
    reason: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['id'] },
);

/** A job of a department that was given up while it worked on a run. */
export const runStop = table(
  'run_stop',
  {
    id: uuid().byDefault('uuidv7()'),
    runId: uuid(),
    department: text(),
    divisionCode: code(),
    phase: text().of<TransitionPhase>(),
    round: int(),
    cause: text().of<StopCause>(),
    reason: text(),
    attempts: int(),
    failedAt: instant(),
    resumedAt: instant().nullable(),
  },
  { primary: ['id'], unique: [['runId', 'department', 'phase', 'failedAt']] },
);

export const tables: readonly PlacedTable[] = [
  { entity: transitionRun, onMove: 'stays' },
  { entity: runPart, onMove: 'stays' },
  { entity: runTotal, onMove: 'stays' },
  { entity: runAct, onMove: 'stays' },
  { entity: runStop, onMove: 'stays' },
];
