import type {
  AssetActRow,
  AssetRow,
  DisposalRow,
  DistributionRow,
  YearOfIncome,
} from './persistence/asset-rows';

export type AssetMapper = AssetRow;
export type AssetActMapper = AssetActRow;
export type AssetIncomeYearMapper = YearOfIncome;
export type AssetDistributionMapper = DistributionRow;
export type AssetDisposalMapper = DisposalRow;
