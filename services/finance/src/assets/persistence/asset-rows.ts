import type { Fen } from '@dixian/money';
import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import type { AssetStage } from '../domain/asset';
import { asset, assetAct, assetDisposal, assetDistribution } from '../tables';
import { TO_MONITORED } from './link-income';

export type AssetRow = RowOf<typeof asset>;
export type DistributionRow = RowOf<typeof assetDistribution>;
export type DisposalRow = RowOf<typeof assetDisposal>;
export type AssetActRow = RowOf<typeof assetAct>;

export const ASSETS = heldRows(asset);
export const DISTRIBUTIONS = heldRows(assetDistribution);
export const DISPOSALS = heldRows(assetDisposal);

const ORDERS = {
  NUMBER: [{ expression: 't.number', type: 'text' }],
  ORIGINAL_VALUE: [{ expression: 't.original_value', type: 'bigint' }],
} satisfies Orders;

/** Assets in every order they may be asked in. */
export function assetList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'assets',
    columns: asset.select(undefined, 't'),
    from: 'asset t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'NUMBER', direction: 'ASC' },
    conditions,
  };
}

/** Whether something of the income of an asset `t` is distributed, by an act or a ledger. */
const IS_DISTRIBUTED = 'EXISTS (SELECT FROM asset_distribution d WHERE d.asset_id = t.id)';

/** The stage of an asset `t`: income that a ledger says was distributed brings an operated asset to its last stage. */
export const ASSET_STAGE = `CASE WHEN t.stage = 'OPERATED' AND ${IS_DISTRIBUTED} THEN 'DISTRIBUTED' ELSE t.stage END`;

/** The stages of assets; one statement for all of a request. */
export async function stageOf(context: RequestContext, { id, stage }: AssetRow): Promise<AssetStage> {
  const sql = `SELECT t.id AS "rowKey", ${ASSET_STAGE} AS stage FROM asset t WHERE t.id = ANY($1::uuid[])`;
  return (await rowPerKey<{ stage: AssetStage }>(context, 'stage-of-asset', sql).load(id))?.stage ?? stage;
}

/** Whether income of an asset `t` of some year is not distributed whole. */
export const UNDISTRIBUTED = `EXISTS (SELECT FROM asset_income i WHERE i.county_code = t.county_code AND i.asset_id = t.id
  AND i.income > (SELECT coalesce(sum(d.amount), 0) FROM asset_distribution d WHERE d.asset_id = i.asset_id AND d.year = i.year))`;

/** Income that a household was given, newest first. */
export const incomeOfHousehold: KeysetList = {
  name: 'asset-income-of',
  columns: assetDistribution.select(undefined, 't'),
  from: 'asset_distribution t',
  key: [
    { expression: 't.decided_on', type: 'date' },
    { expression: 't.id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** An asset by id. */
export function assetById(context: RequestContext, id: string): Promise<AssetRow | undefined> {
  return rowsById<AssetRow>(context, 'asset', asset.select()).load(id);
}

/** Income of a year with what of it is distributed, and to households that were monitored then. */
export interface YearOfIncome {
  readonly divisionCode: string;
  readonly year: number;
  readonly income: Fen;
  readonly distributed: Fen;
  readonly toMonitored: Fen;
}

/** Years of income of an asset, the newest first; one statement for all assets of a request. */
export function incomesOf(context: RequestContext, assetId: string): Promise<YearOfIncome[]> {
  const sql = `SELECT i.asset_id AS "rowKey", i.division_code AS "divisionCode", i.year, i.income,
      coalesce(d.distributed, 0)::bigint AS distributed, coalesce(d.to_monitored, 0)::bigint AS "toMonitored"
    FROM asset_income i LEFT JOIN LATERAL (
      SELECT sum(amount) AS distributed, sum(amount) FILTER (WHERE ${TO_MONITORED}) AS to_monitored
      FROM asset_distribution d WHERE d.asset_id = i.asset_id AND d.year = i.year
    ) AS d ON true
    WHERE i.asset_id = ANY($1::uuid[]) ORDER BY i.asset_id, i.year DESC`;
  return rowsOfEach<YearOfIncome>(context, 'incomes-of-asset', sql).load(assetId);
}

/** What was done with an asset, the first first. */
export function actsOfAsset(context: RequestContext, assetId: string): Promise<AssetActRow[]> {
  const sql = `SELECT t.asset_id AS "rowKey", ${assetAct.select(undefined, 't')} FROM asset_act t
    WHERE t.asset_id = ANY($1::uuid[]) ORDER BY t.occurred_on, t.id`;
  return rowsOfEach<AssetActRow>(context, 'acts-of-asset', sql).load(assetId);
}

/** Cases of disposal of an asset, the first first. */
export function disposalsOf(context: RequestContext, assetId: string): Promise<DisposalRow[]> {
  const sql = `SELECT t.asset_id AS "rowKey", ${assetDisposal.select(undefined, 't')} FROM asset_disposal t
    WHERE t.asset_id = ANY($1::uuid[]) ORDER BY t.opened_on, t.id`;
  return rowsOfEach<DisposalRow>(context, 'disposals-of-asset', sql).load(assetId);
}

/** What an asset bore in a year and what of it is distributed; undefined where no income is recorded. */
export async function heldIncome(
  transaction: Statements,
  assetId: string,
  year: number,
): Promise<{ id: string; income: Fen; distributed: Fen } | undefined> {
  const [row] = await transaction.query<{ id: string; income: Fen; distributed: Fen }>(
    `SELECT i.id, i.income, (SELECT coalesce(sum(d.amount), 0) FROM asset_distribution d
       WHERE d.asset_id = i.asset_id AND d.year = i.year)::bigint AS distributed
     FROM asset_income i WHERE i.asset_id = $1 AND i.year = $2`,
    [assetId, year],
  );
  return row;
}
