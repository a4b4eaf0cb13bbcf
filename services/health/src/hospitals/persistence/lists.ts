import type { Conditions, OrderedList, Orders, RowOf } from '@dixian/service';
import { admission, designatedHospital } from '../tables';

const HOSPITAL = ['id', 'divisionCode', 'code', 'name', 'fromOn', 'untilOn', 'source'] as const;
const STAY = [
  'id',
  'householdId',
  'personId',
  'divisionCode',
  'hospital',
  'admittedOn',
  'deposit',
  'leftOn',
  'clearedOn',
  'owed',
  'depositReturnedOn',
  'injuredByOthers',
  'instalments',
  'instalmentsAgreedOn',
  'vouchedBy',
  'source',
] as const;

/** A designated hospital as it is read. */
export type HospitalRow = RowOf<typeof designatedHospital, (typeof HOSPITAL)[number]>;
/** A stay as it is read. */
export type StayRow = RowOf<typeof admission, (typeof STAY)[number]>;

export const STAY_COLUMNS = admission.select(STAY);

const HOSPITAL_ORDERS = {
  CODE: [{ expression: 'code', type: 'text' }],
  FROM_ON: [{ expression: 'from_on', type: 'date' }],
} satisfies Orders;
const STAY_ORDERS = {
  ADMITTED_ON: [{ expression: 'admitted_on', type: 'date' }],
  DEPOSIT: [{ expression: 'deposit', type: 'bigint' }],
} satisfies Orders;

type Narrowing = (add: Conditions) => Conditions;

/** Designated hospitals in every order they may be asked in. */
export function hospitalList(conditions: Narrowing): OrderedList<keyof typeof HOSPITAL_ORDERS> {
  return {
    name: 'designated-hospitals',
    columns: designatedHospital.select(HOSPITAL),
    from: 'designated_hospital',
    orders: HOSPITAL_ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'CODE', direction: 'ASC' },
    conditions,
  };
}

/** Stays in every order they may be asked in. */
export function stayList(conditions: Narrowing): OrderedList<keyof typeof STAY_ORDERS> {
  return {
    name: 'admissions',
    columns: STAY_COLUMNS,
    from: 'admission',
    orders: STAY_ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'ADMITTED_ON', direction: 'DESC' },
    conditions,
  };
}
