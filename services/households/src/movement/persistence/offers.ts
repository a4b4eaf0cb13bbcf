import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
  type Statements,
} from '@dixian/service';
import { moveOffer } from './tables';

const SHOWN = [
  'id',
  'householdId',
  'divisionCode',
  'householdCode',
  'memberCount',
  'toDivisionId',
  'toCode',
  'occurredOn',
  'reason',
  'state',
  'offeredBy',
  'answeredOn',
  'answer',
  'recordedAt',
] as const;

/** An offer of a move as both places see it: nobody's name. */
export type OfferRow = RowOf<typeof moveOffer, (typeof SHOWN)[number]>;

const COLUMNS = moveOffer.select(SHOWN);

const ORDERS = {
  RECORDED_AT: [],
  OCCURRED_ON: [{ expression: 'occurred_on', type: 'date' }],
  ANSWERED_ON: [{ expression: 'answered_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Offers that leave or reach the caller's division, newest first. */
export function offerList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'move-offers',
    columns: COLUMNS,
    from: 'move_offer',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'RECORDED_AT', direction: 'DESC' },
    conditions,
  };
}

/** The same of a request, one statement for all that it asks for. */
export async function offerInSight(context: RequestContext, id: string): Promise<OfferRow | undefined> {
  return isEntityId(id) ? rowsById<OfferRow>(context, 'move_offer', COLUMNS).load(id) : undefined;
}

/** An offer in sight of either place. */
export function offerById(reader: Statements, id: string): Promise<OfferRow | undefined> {
  return reader.findOneBy(moveOffer, { id }, SHOWN);
}

/** The same, held. */
export async function holdOffer(transaction: Statements, id: string): Promise<OfferRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<OfferRow>(
    `SELECT ${COLUMNS} FROM move_offer WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** Whether a move of the household waits to be accepted. */
export async function hasOpenOffer(transaction: Statements, householdId: string): Promise<boolean> {
  const rows = await transaction.query(`SELECT FROM move_offer WHERE household_id = $1 AND state = 'OPEN'`, [
    householdId,
  ]);
  return rows.length > 0;
}

/** What is offered, by whom and why. */
export type NewOffer = RowOf<
  typeof moveOffer,
  | 'householdId'
  | 'divisionCode'
  | 'householdCode'
  | 'toDivisionId'
  | 'toCode'
  | 'occurredOn'
  | 'reason'
  | 'offeredBy'
>;

/** Writes an offer down, with how many live together in the household. */
export async function insertOffer(transaction: Statements, offer: NewOffer): Promise<OfferRow> {
  const [members] = await transaction.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM membership WHERE household_id = $1 AND left_on IS NULL AND lives_together`,
    [offer.householdId],
  );
  return transaction.insert(moveOffer, { ...offer, memberCount: members?.count ?? 0 }, SHOWN);
}

/** Answers a held offer that is open. */
export async function answerOffer(
  transaction: Statements,
  held: OfferRow,
  answer: { state: 'ACCEPTED' | 'CLOSED'; on: PlainDate; account: string; answer: string | null },
): Promise<OfferRow> {
  const answered = { state: answer.state, answeredOn: answer.on, answer: answer.answer };
  const open = { id: held.id, state: 'OPEN' } as const;
  const changed = await transaction.update(moveOffer, open, { ...answered, answeredBy: answer.account });
  if (changed === 0) throw new Error('The offer has been answered');
  return { ...held, ...answered };
}
