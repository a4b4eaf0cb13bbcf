import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import {
  Asset,
  AssetDisposal,
  assetDistributionFields,
  assetIncomeYear,
  assetMutations,
  assets as assetPage,
  householdAssetIncome,
} from './graphql/asset';
import { incomeImport } from './ledgers/asset-income';
import { assetImport } from './ledgers/project-assets';
import { CreateAssets1765211020000 } from './persistence/migrations/1765211020000-create-assets';
import { LoadAssetIncome1765420200000 } from './persistence/migrations/1765420200000-load-asset-income';
import { asset, assetAct, assetDisposal, assetDistribution, assetIncome } from './tables';

/** Assets of projects (帮扶项目资产): their stages, their income and its distribution, and what becomes of idle ones. */
export const assets: Room = {
  tables: [
    { entity: asset, follows: 'division' },
    { entity: assetAct, follows: 'division' },
    { entity: assetIncome, follows: 'division' },
    {
      entity: assetDistribution,
      follows: 'code',
      matched: { table: 'asset_distribution', persons: false },
    },
    { entity: assetDisposal, follows: 'division' },
  ],
  migrations: [CreateAssets1765211020000, LoadAssetIncome1765420200000],
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { assets: assetPage },
      Mutation: assetMutations(policies),
      Household: { assetIncome: householdAssetIncome },
      Asset,
      AssetIncomeYear: assetIncomeYear(policies),
      AssetDistribution: assetDistributionFields(policies),
      AssetDisposal,
    } satisfies Resolvers,
    ledgers: [assetImport, incomeImport(policies)],
  }),
};
