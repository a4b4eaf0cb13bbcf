import type { PlainDate } from '@dixian/calendar';
import { heldRows } from '@dixian/recording';
import type { ToldTable } from '@dixian/register';
import {
  type Conditions,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
} from '@dixian/service';
import { awardScheme, householdAward, industryReadiness } from '../tables';

export type AwardRow = RowOf<typeof householdAward>;
export type SchemeRow = RowOf<typeof awardScheme>;
export type ReadinessRow = RowOf<typeof industryReadiness>;

export const AWARDS = heldRows(householdAward);
export const SCHEMES = heldRows(awardScheme);
export const READINESS = heldRows(industryReadiness);

const AWARD_ORDERS = {
  CLAIMED_ON: [{ expression: 't.claimed_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;
const SCHEME_ORDERS = { FROM: [{ expression: 't.from_day', type: 'date' }] } satisfies Orders;

/** Awards in every order they may be asked in. */
export function awardList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof AWARD_ORDERS> {
  return {
    name: 'awards',
    columns: householdAward.select(undefined, 't'),
    from: 'household_award t',
    orders: AWARD_ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'CLAIMED_ON', direction: 'DESC' },
    conditions,
  };
}

/** Schemes of awards, the newest first. */
export function schemeList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof SCHEME_ORDERS> {
  return {
    name: 'award-schemes',
    columns: awardScheme.select(undefined, 't'),
    from: 'award_scheme t',
    orders: SCHEME_ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'FROM', direction: 'DESC' },
    conditions,
  };
}

/** Awards of a household, newest first. */
export const awardsOfHousehold: KeysetList = {
  name: 'awards-of',
  columns: householdAward.select(undefined, 't'),
  from: 'household_award t',
  key: [
    { expression: "coalesce(t.claimed_on, t.accepted_on, t.paid_on, date '-infinity')", type: 'date' },
    { expression: 't.id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** A scheme by id. */
export function schemeById(context: RequestContext, id: string): Promise<SchemeRow | undefined> {
  return rowsById<SchemeRow>(context, 'award_scheme', awardScheme.select()).load(id);
}

/** An award by id. */
export function awardById(context: RequestContext, id: string): Promise<AwardRow | undefined> {
  return rowsById<AwardRow>(context, 'household_award', householdAward.select()).load(id);
}

/** What was last recorded of a household's readiness by a day. */
export function readinessOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<ReadinessRow | undefined> {
  const sql = `SELECT DISTINCT ON (t.household_id) t.household_id AS "rowKey", ${industryReadiness.select(undefined, 't')}
    FROM industry_readiness t WHERE t.household_id = ANY($1::uuid[]) AND t.occurred_on <= $2::date
    ORDER BY t.household_id, t.occurred_on DESC, t.id DESC`;
  return rowPerKey<ReadinessRow>(context, `industry-readiness:${asOf}`, sql, [asOf]).load(householdId);
}

/** What was paid is a measure delivered. */
export const TOLD_AWARDS: ToldTable = {
  table: 'household_award',
  events: [
    {
      type: 'measure-delivered',
      list: 'measures',
      where: 't.paid IS NOT NULL AND t.paid_on IS NOT NULL',
      item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', NULL,
        'divisionCode', t.division_code, 'family', 'INDUSTRY', 'name', '产业奖补', 'deliveredOn', t.paid_on,
        'amount', t.paid::text, 'department', '财政', 'source', t.source)`,
    },
  ],
};
