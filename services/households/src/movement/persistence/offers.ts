import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Conditions, KeysetList, Statements } from '@dixian/service';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { ByKey } from '../../ground/persistence/recorder';

/** An offer of a move as both places see it: nobody's name. */
export interface OfferRow {
  id: string;
  householdId: string;
  householdCode: string;
  memberCount: number;
  fromCode: string;
  toCode: string;
  toDivisionId: string;
  occurredOn: PlainDate;
  reason: string;
  state: 'OPEN' | 'ACCEPTED' | 'CLOSED';
  offeredBy: string;
  answeredOn: PlainDate | null;
  answer: string | null;
  recordedAt: Date;
}

const COLUMNS = `id, household_id AS "householdId", household_code AS "householdCode", member_count AS "memberCount",
  division_code AS "fromCode", to_code AS "toCode", to_division_id AS "toDivisionId", occurred_on AS "occurredOn",
  reason, state, offered_by AS "offeredBy", answered_on AS "answeredOn", answer, recorded_at AS "recordedAt"`;

/** Offers that leave or reach the caller's division, newest first. */
export function offerList(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
    columns: COLUMNS,
    from: 'move_offer',
    key: [{ expression: 'id', type: 'uuid' }],
    descending: true,
    conditions,
  };
}

/** The offer made under this key before. */
export function offerByKey(transaction: Statements, by: ByKey): Promise<OfferRow | undefined> {
  const kept = { table: 'move_offer', columns: COLUMNS, account: 'offered_by' };
  return recordedBefore<OfferRow>(transaction, kept, by);
}

/** An offer in sight of either place, held. */
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

/** Writes an offer down. */
export async function insertOffer(
  transaction: Statements,
  offer: Pick<
    OfferRow,
    'householdId' | 'householdCode' | 'toDivisionId' | 'toCode' | 'occurredOn' | 'reason'
  > & {
    divisionCode: string;
    account: string;
    key: string;
  },
): Promise<OfferRow> {
  const [row] = await transaction.query<OfferRow>(
    `INSERT INTO move_offer (household_id, household_code, member_count, to_division_id, to_code, occurred_on, reason,
                             offered_by, idempotency_key, division_code)
     SELECT $1, $2, (SELECT count(*) FROM membership WHERE household_id = $1 AND left_on IS NULL AND lives_together),
       $3, $4, $5, $6, $7, $8, $9
     RETURNING ${COLUMNS}`,
    [
      offer.householdId,
      offer.householdCode,
      offer.toDivisionId,
      offer.toCode,
      offer.occurredOn,
      offer.reason,
      offer.account,
      offer.key,
      offer.divisionCode,
    ],
  );
  if (!row) throw new Error('move_offer gave no row');
  return row;
}

/** Closes a held offer that is open. */
export async function answerOffer(
  transaction: Statements,
  id: string,
  answer: { state: 'ACCEPTED' | 'CLOSED'; on: PlainDate; account: string; answer: string | null },
): Promise<OfferRow> {
  const [row] = await transaction.query<OfferRow>(
    `UPDATE move_offer SET state = $2, answered_on = $3, answered_by = $4, answer = $5
     WHERE id = $1 AND state = 'OPEN' RETURNING ${COLUMNS}`,
    [id, answer.state, answer.on, answer.account, answer.answer],
  );
  if (!row) throw new Error('The offer has been answered');
  return row;
}
