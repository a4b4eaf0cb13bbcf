import type { Conditions, KeysetList, OrderedList, Orders, RowOf } from '@dixian/service';
import { enrolment } from '../tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'schoolYear',
  'term',
  'school',
  'stage',
  'grade',
  'state',
  'since',
  'untilOn',
  'boarding',
  'approvedBy',
  'source',
] as const;

/** An enrolment as it is read. */
export type EnrolmentRow = RowOf<typeof enrolment, (typeof NAMES)[number]>;

export const ENROLMENT_COLUMNS = enrolment.select(NAMES);

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  SINCE: [{ expression: 'since', type: 'date' }],
} satisfies Orders;

/** Enrolments in every order they may be asked in, narrowed by `conditions`. */
export function enrolmentList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'school-enrolments',
    columns: ENROLMENT_COLUMNS,
    from: 'enrolment',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions,
  };
}

/** Enrolments of a person, the newest first. */
export const enrolmentsNewestFirst: KeysetList = {
  name: 'enrolments-of',
  columns: ENROLMENT_COLUMNS,
  from: 'enrolment',
  key: [
    { expression: 'since', type: 'date' },
    { expression: 'id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};
