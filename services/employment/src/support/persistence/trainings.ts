import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import type { TrainingState } from '../domain/training';
import { training } from './tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'divisionCode',
  'kind',
  'trade',
  'school',
  'startsOn',
  'endsOn',
  'certificateOn',
  'certificate',
  'claimedOn',
  'outcome',
  'decision',
  'amount',
  'paidOn',
  'paidAmount',
  'fundSource',
  'fundLevel',
  'source',
] as const;

/** Columns of a training as it is read. */
export const TRAINING_COLUMNS = training.select(NAMES);

/** Trainings as acts take them. */
export const trainings = heldRows(training, NAMES);

/** A training as it is read. */
export type TrainingRow = RowOf<typeof training, (typeof NAMES)[number]>;

const DONE = '(certificate_on IS NOT NULL OR ends_on IS NOT NULL)';

/** How far a training has come: a condition of the row for each state. */
export const TRAINING_STATES: Readonly<Record<TrainingState, string>> = {
  PAID: 'paid_on IS NOT NULL',
  CLAIMED: 'paid_on IS NULL AND outcome IS NOT NULL',
  COMPLETED: `paid_on IS NULL AND outcome IS NULL AND ${DONE}`,
  ENROLLED: `paid_on IS NULL AND outcome IS NULL AND NOT ${DONE}`,
};

/** How far a row has come. */
export function trainingState({ paidOn, outcome, certificateOn, endsOn }: TrainingRow): TrainingState {
  if (paidOn !== null) return 'PAID';
  if (outcome !== null) return 'CLAIMED';
  return certificateOn === null && endsOn === null ? 'ENROLLED' : 'COMPLETED';
}

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  ENDS_ON: [{ expression: 'ends_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Trainings in every order they may be asked in. */
export function trainingList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'trainings',
    columns: TRAINING_COLUMNS,
    from: 'training',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions,
  };
}

/** A training by id, for a request. */
export function trainingById(context: RequestContext, id: string): Promise<TrainingRow | undefined> {
  return rowsById<TrainingRow>(context, 'training', TRAINING_COLUMNS).load(id);
}
