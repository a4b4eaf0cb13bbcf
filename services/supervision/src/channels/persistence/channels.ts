import type { Conditions, OrderedList, Orders, Scope, Statements } from '@dixian/service';
import type { Unit } from '../../ground/domain/unit';
import { withinScope } from '../../ground/persistence/within-scope';
import type { ChannelKind } from '../domain/channel-kinds';

/** A channel as it is listed. */
export interface ChannelView extends Unit {
  id: string;
  kind: ChannelKind;
  address: string | null;
  openedBy: string;
  openedAt: Date;
  closedBy: string | null;
  closedAt: Date | null;
}

const COLUMNS = `c.id, c.division_code AS "divisionCode", c.sector, c.kind, c.address, c.opened_by AS "openedBy",
  c.opened_at AS "openedAt", c.closed_by AS "closedBy", c.closed_at AS "closedAt"`;

export const CHANNELS_BY_ID = `SELECT c.id AS "rowKey", ${COLUMNS} FROM notice_channel c WHERE c.id = ANY($1::uuid[])`;

/** A channel in sight; undefined where there is none of that id. */
export async function channelById(statements: Statements, id: string): Promise<ChannelView | undefined> {
  const [row] = await statements.query<ChannelView>(CHANNELS_BY_ID, [[id]]);
  return row;
}

/** The open channel of a unit of that kind and address; undefined where there is none. */
export async function openChannel(
  transaction: Statements,
  { divisionCode, sector }: Unit,
  { kind, address }: Pick<ChannelView, 'kind' | 'address'>,
): Promise<ChannelView | undefined> {
  const [row] = await transaction.query<ChannelView>(
    `SELECT ${COLUMNS} FROM notice_channel c
     WHERE c.county_code = left($1, 6) AND c.division_code = $1 AND c.sector IS NOT DISTINCT FROM $2 AND c.kind = $3
       AND c.address IS NOT DISTINCT FROM $4 AND c.closed_at IS NULL`,
    [divisionCode, sector, kind, address],
  );
  return row;
}

const ORDERS = {
  OPENED_AT: [],
  DIVISION: [{ expression: 'c.division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

/** Channels of units in a scope, newest first; closed ones only where they are asked for. */
export function channelList(
  scope: Scope,
  {
    division,
    kind,
    closed,
  }: { division?: string | null; kind?: ChannelKind | null; closed?: boolean | null },
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'notice-channels',
    columns: COLUMNS,
    from: 'notice_channel c',
    orders: ORDERS,
    tie: { expression: 'c.id', type: 'uuid' },
    usual: { field: 'OPENED_AT', direction: 'DESC' },
    plannedAnew: true,
    conditions: (add: Conditions) =>
      withinScope(add, 'c', scope, division)
        .addIf('c.kind = ?', kind)
        .add(closed ? 'c.closed_at IS NOT NULL' : 'c.closed_at IS NULL'),
  };
}
