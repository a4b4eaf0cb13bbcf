import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import { transportClaim } from './tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'divisionCode',
  'year',
  'startedOn',
  'place',
  'placeCode',
  'claimedOn',
  'checkedOn',
  'checkAgrees',
  'checkNote',
  'postedOn',
  'decidedOn',
  'outcome',
  'decision',
  'decisionReason',
  'amount',
  'paidOn',
  'paidAmount',
  'fundSource',
  'fundLevel',
  'occurrence',
  'source',
] as const;

/** Columns of a claim as it is read. */
export const CLAIM_COLUMNS = transportClaim.select(NAMES);

/** Claims as acts take them. */
export const claims = heldRows(transportClaim, NAMES);

/** A claim as it is read. */
export type ClaimRow = RowOf<typeof transportClaim, (typeof NAMES)[number]>;

/** How far a claim has come: a condition of the row for each state, of which the first that holds counts. */
export const CLAIM_STATES = {
  PAID: 'paid_on IS NOT NULL',
  REFUSED: `paid_on IS NULL AND outcome IS NOT NULL AND outcome <> 'GRANTED'`,
  APPROVED: `paid_on IS NULL AND outcome = 'GRANTED'`,
  POSTED: 'paid_on IS NULL AND outcome IS NULL AND posted_on IS NOT NULL',
  CHECKED: 'paid_on IS NULL AND outcome IS NULL AND posted_on IS NULL AND checked_on IS NOT NULL',
  CLAIMED: 'paid_on IS NULL AND outcome IS NULL AND posted_on IS NULL AND checked_on IS NULL',
} as const;

export type ClaimState = keyof typeof CLAIM_STATES;

/** How far a row has come. */
export function claimState({ paidOn, outcome, postedOn, checkedOn }: ClaimRow): ClaimState {
  if (paidOn !== null) return 'PAID';
  if (outcome !== null) return outcome === 'GRANTED' ? 'APPROVED' : 'REFUSED';
  if (postedOn !== null) return 'POSTED';
  return checkedOn === null ? 'CLAIMED' : 'CHECKED';
}

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  PAID_ON: [{ expression: 'paid_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Claims in every order they may be asked in. */
export function claimList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'transport-claims',
    columns: CLAIM_COLUMNS,
    from: 'transport_claim',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions,
  };
}

/** A claim by id, for a request. */
export function claimById(context: RequestContext, id: string): Promise<ClaimRow | undefined> {
  return rowsById<ClaimRow>(context, 'transport_claim', CLAIM_COLUMNS).load(id);
}
