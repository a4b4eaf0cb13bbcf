import { type LedgerImport, type Rest, STAGE, shownColumns } from '@dixian/imports';
import { code, defineLedger, integer, type LedgerValues, listed, text, yesNo, yuan } from '@dixian/ledger';
import { refuseDisagreeing } from '@dixian/register';
import { type AssetStage, ownNumber } from '../domain/asset';
import { linkIncome } from '../persistence/link-income';
import { mergeAssets } from '../persistence/merge-assets';

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

const columns: LedgerImport<ProjectAsset>['columns'] = {
  // Findings name the household of a row; an asset has none.
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  number: {
    type: 'text COLLATE "C"',
    of: ({ number, asset, village = '', year = null }) =>
      number ?? ownNumber({ name: asset, village, year: year as number | null }),
  },
  own_number: { type: 'boolean', of: ({ number }) => String(number === undefined) },
  name: { type: 'text', of: (row) => row.asset },
  class: { type: 'text', of: (row) => CLASSES[row.class] },
  stage: { type: 'text', of: (row) => (row.stage === undefined ? null : (STAGES[row.stage] ?? null)) },
  original_value: { type: 'bigint', of: (row) => String(row.value) },
  formed_in: { type: 'int', of: (row) => row.year?.toString() ?? null },
  fund_source: { type: 'text', of: (row) => row.funds ?? null },
  project_number: { type: 'text', of: (row) => row.projectNumber ?? null },
  village: { type: 'text', of: (row) => row.village ?? null },
  owner: { type: 'text', of: (row) => row.owner ?? null },
  operator: { type: 'text', of: (row) => row.operator ?? null },
  keeper: { type: 'text', of: (row) => row.keeper ?? null },
  idle: { type: 'boolean', of: (row) => row.idle?.toString() ?? null },
};

// One number is one asset: rows that name it differently are refused together.
const TOLD_APART = {
  table: 'asset',
  key: ['number'],
  otherKey: ['number'],
  repeats: false,
  numbers: false,
  heads: false,
  columns: ['name', 'class', 'stage', 'original_value', 'formed_in', 'fund_source', 'idle'],
};

// What was done with an asset, or decided on its income, rests on it.
const ACTED: Rest = {
  kind: 'ACT',
  sql: `SELECT l.id AS row_id, min(a.id::text) AS by FROM loaded l JOIN (
      SELECT asset_id, id FROM asset_act UNION ALL SELECT asset_id, id FROM asset_income
      UNION ALL SELECT asset_id, id FROM asset_distribution UNION ALL SELECT asset_id, id FROM asset_disposal
    ) AS a ON a.asset_id = l.id GROUP BY l.id`,
};

/** How assets get into the department's table: they lie in the division of who loads them. */
export const assetImport: LedgerImport<ProjectAsset> = {
  definition: assetLedger,
  tables: [
    { table: 'asset', shows: shownColumns(assetLedger, columns), householdCode: null, rests: [ACTED] },
  ],
  columns,
  place: async (context) => {
    await context.transaction.query(`UPDATE ${STAGE} SET division_code = $1`, [context.division]);
    await refuseDisagreeing(context, TOLD_APART);
  },
  async merge(context) {
    const result = await mergeAssets(context);
    await linkIncome(context.transaction);
    return result;
  },
};
