import type { OrderedList, Orders, Scope, Statements } from '@dixian/service';
import { withinScope } from '../../ground/persistence/within-scope';
import type { DeliveryState, PushedKind } from '../domain/channel-kinds';

/** A notice on its way by a channel. */
export interface DeliveryView {
  id: string;
  noticeId: string;
  channelId: string;
  kind: PushedKind;
  state: DeliveryState;
  attempts: number;
  leftAt: Date;
  dueAt: Date;
  sentAt: Date | null;
  problem: string | null;
}

const COLUMNS = `d.id, d.notice_id AS "noticeId", d.channel_id AS "channelId", d.kind, d.state, d.attempts, d.left_at AS "leftAt", d.due_at AS "dueAt",
  d.sent_at AS "sentAt", d.problem`;

export const DELIVERIES_OF_NOTICES = `SELECT d.notice_id AS "rowKey", ${COLUMNS} FROM notice_delivery d
  WHERE d.notice_id = ANY($1::uuid[]) ORDER BY d.id`;

/**
 * Lets notices leave whose time has come: from now on nothing is added to them, and each goes by every open channel of its
 * unit. Gives how many deliveries that makes.
 */
export async function releaseNotices(transaction: Statements, now: Date): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `WITH released AS (
       UPDATE unit_notice SET told_at = $1 WHERE told_at IS NULL AND send_at <= $1
       RETURNING id, division_code, county_code, sector
     ), made AS (
       INSERT INTO notice_delivery (notice_id, channel_id, division_code, sector, kind, state, left_at, due_at)
       SELECT r.id, c.id, r.division_code, r.sector, c.kind, 'WAITING', $1, $1
       FROM released r JOIN notice_channel c ON c.county_code = r.county_code AND c.division_code = r.division_code
         AND c.sector IS NOT DISTINCT FROM r.sector
       WHERE c.closed_at IS NULL AND c.kind <> 'CALENDAR'
       ON CONFLICT DO NOTHING RETURNING 1
     )
     SELECT count(*)::int AS count FROM made`,
    [now],
  );
  return row?.count ?? 0;
}

/** A delivery to be tried now, with where it goes and what unit it is for. */
export interface ClaimedDelivery extends DeliveryView {
  address: string;
  divisionCode: string;
  sector: string | null;
  night: string;
  closed: boolean;
}

/** Takes deliveries whose time has come, for long enough to try them: what dies meanwhile is tried again after that. */
export async function claimDeliveries(
  transaction: Statements,
  { now, until, kinds, atMost }: { now: Date; until: Date; kinds: readonly string[]; atMost: number },
): Promise<ClaimedDelivery[]> {
  return transaction.query<ClaimedDelivery>(
    `WITH due AS (
       SELECT county_code, id FROM notice_delivery
       WHERE state = 'WAITING' AND due_at <= $1 AND kind = ANY($3) ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED
     ), d AS (
       UPDATE notice_delivery d SET attempts = attempts + 1, due_at = $2 FROM due
       WHERE (d.county_code, d.id) = (due.county_code, due.id) RETURNING d.*
     )
     SELECT ${COLUMNS}, c.address, d.division_code AS "divisionCode", d.sector, n.night, c.closed_at IS NOT NULL AS closed
     FROM d JOIN notice_channel c ON (c.county_code, c.id) = (d.county_code, d.channel_id)
       JOIN unit_notice n ON (n.county_code, n.id) = (d.county_code, d.notice_id)
     ORDER BY d.id`,
    [now, until, kinds, atMost],
  );
}

/** Writes down how a try ended. */
export async function noteDelivery(
  transaction: Statements,
  id: string,
  outcome: Pick<DeliveryView, 'state' | 'dueAt' | 'sentAt' | 'problem'>,
): Promise<void> {
  await transaction.query(
    'UPDATE notice_delivery SET state = $2, due_at = $3, sent_at = $4, problem = $5 WHERE id = $1',
    [id, outcome.state, outcome.dueAt, outcome.sentAt, outcome.problem],
    'note-delivery',
  );
}

/** Lets what was given up be tried again, of one division and these ids where they are given; gives how many. */
export async function reviveDeliveries(
  transaction: Statements,
  { division, ids, now }: { division: string; ids: readonly string[] | null; now: Date },
): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `WITH revived AS (
       UPDATE notice_delivery SET state = 'WAITING', attempts = 0, due_at = $3
       WHERE state = 'DEAD' AND starts_with(division_code, $1) AND ($2::uuid[] IS NULL OR id = ANY($2)) RETURNING 1
     )
     SELECT count(*)::int AS count FROM revived`,
    [division, ids, now],
  );
  return row?.count ?? 0;
}

const ORDERS = { LEFT_AT: [] } satisfies Orders;

/** Deliveries of a scope, newest first. */
export function deliveryList(
  scope: Scope,
  {
    division,
    state,
    notice,
  }: { division?: string | null; state?: DeliveryState | null; notice?: string | null },
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'notice-deliveries',
    columns: COLUMNS,
    from: 'notice_delivery d',
    orders: ORDERS,
    tie: { expression: 'd.id', type: 'uuid' },
    usual: { field: 'LEFT_AT', direction: 'DESC' },
    plannedAnew: true,
    conditions: (add) =>
      withinScope(add, 'd', scope, division)
        .addIf('d.state = ?', state)
        .addIf('d.notice_id = ?::uuid', notice),
  };
}
