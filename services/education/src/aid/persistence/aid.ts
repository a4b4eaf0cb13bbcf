import type { Conditions, KeysetList, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import { studentAid } from '../tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'divisionCode',
  'schoolYear',
  'term',
  'item',
  'school',
  'stage',
  'boarding',
  'inKind',
  'basis',
  'appliedOn',
  'decidedOn',
  'outcome',
  'decision',
  'amount',
  'mealAmount',
  'paidOn',
  'paidAmount',
  'fundSource',
  'fundLevel',
  'startsOn',
  'endsOn',
  'occurrence',
  'source',
] as const;

/** Aid as it is read. */
export type AidRow = RowOf<typeof studentAid, (typeof NAMES)[number]>;

export const AID_COLUMNS = studentAid.select(NAMES);

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  PAID_ON: [{ expression: 'paid_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Aid in every order it may be asked in, narrowed by `conditions`. */
export function aidList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'student-aid',
    columns: AID_COLUMNS,
    from: 'student_aid',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions,
  };
}

/** How far aid has come: a condition of the row for each state. */
export const AID_STATES = {
  APPLIED: 'decided_on IS NULL AND outcome IS NULL',
  DECIDED: `outcome IS NOT NULL AND paid_on IS NULL AND starts_on IS NULL`,
  PAID: 'paid_on IS NOT NULL',
  IN_EFFECT: 'starts_on IS NOT NULL AND ends_on IS NULL',
  ENDED: 'ends_on IS NOT NULL',
} as const;

export type AidState = keyof typeof AID_STATES;

/** How far a row has come. */
export function aidState({ outcome, paidOn, startsOn, endsOn }: AidRow): AidState {
  if (endsOn !== null) return 'ENDED';
  if (paidOn !== null) return 'PAID';
  if (startsOn !== null) return 'IN_EFFECT';
  return outcome === null ? 'APPLIED' : 'DECIDED';
}

/** Aid by its id, held until the transaction ends where it is to be changed. */
export async function aidById(reader: Statements, id: string, lock = ''): Promise<AidRow | undefined> {
  const [row] = await reader.query<AidRow>(`SELECT ${AID_COLUMNS} FROM student_aid WHERE id = $1 ${lock}`, [
    id,
  ]);
  return row;
}

/** Aid to the pupils of a household, the newest first. */
export function aidOfHousehold(schoolYear: string | null | undefined): KeysetList {
  return {
    name: 'aid-of-household',
    columns: AID_COLUMNS,
    from: 'student_aid',
    key: [{ expression: 'id', type: 'uuid' }],
    descending: true,
    conditions: (add) => add.addIf('school_year = ?', schoolYear),
  };
}
