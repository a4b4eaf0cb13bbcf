import { type LedgerImport, type Rest, shownColumns } from '@dixian/imports';
import { code, defineLedger, integer, type LedgerValues, listed, text, yesNo, yuan } from '@dixian/ledger';
import { isOwnNumber } from '../../ground/domain/own-number';
import { type AssetStage, ownNumber } from '../domain/asset';
import { linkIncome } from '../persistence/link-income';
import { mergeAssets } from '../persistence/merge-assets';
import { placeAssets, refuseTwice, remarkProjectsOf, remarkStages } from './remark-assets';

const CLASSES = { 经营性: 'OPERATING', 公益性: 'PUBLIC_WELFARE', 到户类: 'HOUSEHOLD' } as const;
const STAGES: Readonly<Record<string, AssetStage>> = {
  形成: 'FORMED',
  确权移交: 'TRANSFERRED',
  管护运营: 'OPERATED',
  收益分配: 'DISTRIBUTED',
};

/** 帮扶项目资产管理台账, amounts in yuan: a row per asset, without a household. */
const assetLedger = defineLedger({
  id: 'project-assets',
  columns: {
    number: code().optional(),
    asset: text({ maxLength: 200 }),
    class: listed(Object.keys(CLASSES) as (keyof typeof CLASSES)[]),
    stage: listed(Object.keys(STAGES)).optional(),
    value: yuan({ min: 0n }),
    year: integer().optional(),
    funds: text({ maxLength: 100 }).optional(),
    projectNumber: code().optional(),
    village: text({ maxLength: 100 }).optional(),
    villageCode: code({ pattern: /\d{9}|\d{12}/ }).optional(),
    owner: text({ maxLength: 100 }).optional(),
    operator: text({ maxLength: 100 }).optional(),
    keeper: text({ maxLength: 100 }).optional(),
    idle: yesNo().optional(),
  },
  check: ({ class: assetClass }) =>
    assetClass === '到户类'
      ? [
          {
            code: 'ASSET_OF_HOUSEHOLD',
            column: '资产类别',
            severity: 'REJECTED',
            message: {
              zh: '到户类资产归农户所有，不列入资产台账，请按产业奖补登记。',
              en: 'What went to a household is its own and no asset of this ledger. Please record it as an award.',
            },
          },
        ]
      : [],
});

type ProjectAsset = LedgerValues<typeof assetLedger>;

// What we made of an asset without a number comes back with a list that was exported, and is made anew.
const printed = (number: string | undefined) =>
  number === undefined || isOwnNumber(number) ? undefined : number;

const columns: LedgerImport<ProjectAsset>['columns'] = {
  // Findings name the household of a row; an asset has none.
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  number: {
    type: 'text COLLATE "C"',
    of: ({ number, asset, village = '', year = null }) =>
      printed(number) ?? ownNumber({ name: asset, village, year: year as number | null }),
  },
  own_number: { type: 'boolean', of: ({ number }) => String(printed(number) === undefined) },
  name: { type: 'text', of: (row) => row.asset },
  class: { type: 'text', of: (row) => CLASSES[row.class] },
  stage: { type: 'text', of: (row) => (row.stage === undefined ? null : (STAGES[row.stage] ?? null)) },
  original_value: { type: 'bigint', of: (row) => String(row.value) },
  formed_in: { type: 'int', of: (row) => row.year?.toString() ?? null },
  fund_source: { type: 'text', of: (row) => row.funds ?? null },
  project_number: { type: 'text', of: (row) => row.projectNumber ?? null },
  village: { type: 'text', of: (row) => row.village ?? null },
  village_code: { type: 'text COLLATE "C"', of: (row) => row.villageCode ?? null },
  owner: { type: 'text', of: (row) => row.owner ?? null },
  operator: { type: 'text', of: (row) => row.operator ?? null },
  keeper: { type: 'text', of: (row) => row.keeper ?? null },
  idle: { type: 'boolean', of: (row) => row.idle?.toString() ?? null },
};

// What was done with an asset, or decided on its income, rests on it.
const ACTED: Rest = {
  kind: 'ACT',
  sql: `SELECT l.id AS row_id, min(a.id::text) AS by FROM loaded l JOIN (
      SELECT asset_id, id FROM asset_act UNION ALL SELECT asset_id, id FROM asset_income
      UNION ALL SELECT asset_id, id FROM asset_distribution UNION ALL SELECT asset_id, id FROM asset_disposal
    ) AS a ON a.asset_id = l.id GROUP BY l.id`,
};

// Where an asset lies is no column of its own.
const KEPT = Object.fromEntries(Object.entries(columns).filter(([name]) => name !== 'village_code'));

/** How assets get into the department's table: they lie in the village that is printed, else in the division of who loads them. */
export const assetImport: LedgerImport<ProjectAsset> = {
  definition: assetLedger,
  tables: [{ table: 'asset', shows: shownColumns(assetLedger, KEPT), householdCode: null, rests: [ACTED] }],
  columns,
  place: async (context) => {
    await placeAssets(context);
    await refuseTwice(context);
  },
  async merge(context) {
    await remarkStages(context);
    const result = await mergeAssets(context);
    await linkIncome(context.transaction);
    await remarkProjectsOf(context);
    return result;
  },
};
