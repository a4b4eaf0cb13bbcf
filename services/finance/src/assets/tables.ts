import { loadedColumns } from '@dixian/register';
import { bigint, boolean, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import type { AssetClass, AssetStage, DisposalClass, DistributionPurpose } from './domain/asset';

const id = uuid().byDefault('uuidv7()');
const said = { account: text(), recordedAt: instant().byDefault('service_now()') };
const keyed = { primary: ['countyCode', 'id'] as const };

/** A project's asset (帮扶项目资产) as it stands; once in its county by number, amounts in fen. */
export const asset = table(
  'asset',
  {
    id,
    divisionCode: code(),
    countyCode: countyCode(),
    number: code(),
    ownNumber: boolean().byDefault('false'),
    name: text(),
    class: text().of<AssetClass>(),
    stage: text().of<AssetStage>(),
    originalValue: bigint(),
    formedIn: int().nullable(),
    fundSource: text().nullable(),
    projectNumber: text().nullable(),
    village: text().nullable(),
    owner: text().nullable(),
    operator: text().nullable(),
    keeper: text().nullable(),
    idle: boolean().byDefault('false'),
    inspectedOn: day().nullable(),
    source: text(),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  { ...keyed, unique: [['countyCode', 'number']] },
);

/** What was done with an asset: a stage, an inspection; append-only. */
export const assetAct = table(
  'asset_act',
  {
    id,
    assetId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    stage: text().of<AssetStage>().nullable(),
    idle: boolean().nullable(),
    note: text().nullable(),
    occurredOn: day(),
    ...said,
  },
  keyed,
);

/** What an asset bore in a year, by its number: the asset is null while none of the number is registered. */
export const assetIncome = table(
  'asset_income',
  {
    id,
    assetId: uuid().nullable(),
    assetNumber: code(),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    income: bigint(),
    recordedOn: day(),
    account: text(),
    source: text(),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  { ...keyed, unique: [['countyCode', 'assetNumber', 'year']] },
);

/** A decision on the income of a year (收益分配), for a household or for a purpose; of a ledger's it is told by its standing whether the household was monitored. */
export const assetDistribution = table(
  'asset_distribution',
  {
    id,
    assetId: uuid().nullable(),
    assetNumber: code(),
    year: int(),
    householdCode: text().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    purpose: text().of<DistributionPurpose>(),
    amount: bigint(),
    decisionRecord: text(),
    toMonitored: boolean(),
    decidedOn: day(),
    occurrence: int().byDefault('1'),
    source: text(),
    ...said,
    ...loadedColumns,
  },
  keyed,
);

/** A case of disposal of an idle asset (低效闲置资产处置) as it stands. */
export const assetDisposal = table(
  'asset_disposal',
  {
    id,
    assetId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    class: text().of<DisposalClass>(),
    openedOn: day(),
    decisionRecord: text().nullable(),
    decidedOn: day().nullable(),
    doneOn: day().nullable(),
  },
  keyed,
);
