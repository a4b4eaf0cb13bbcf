import type { KeysetList, RowOf } from '@dixian/service';
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
