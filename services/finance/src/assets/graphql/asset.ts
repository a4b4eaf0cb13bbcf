import type { PolicySet } from '@dixian/policy';
import { monitoredOn, ruleInForce } from '@dixian/policy';
import { assertMayKnow, type Complete, childPages, ofCounty, orderedPage, percentOf } from '@dixian/service';
import { lastDayOf } from '../../ground/domain/last-day-of';
import type {
  AssetDisposalResolvers,
  AssetDistributionResolvers,
  AssetIncomeYearResolvers,
  AssetResolvers,
  HouseholdResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { standings } from '../../ground/standings';
import {
  ASSET_STAGE,
  actsOfAsset,
  assetById,
  assetList,
  type DistributionRow,
  disposalsOf,
  incomeOfHousehold,
  incomesOf,
  stageOf,
  UNDISTRIBUTED,
} from '../persistence/asset-rows';
import { projectOfAsset } from '../persistence/project-of-asset';
import { advanceAsset, inspectAsset, registerAsset } from '../use-cases/asset-acts';
import { advanceDisposal, openDisposal } from '../use-cases/disposals';
import { decideDistribution, recordIncome } from '../use-cases/income-acts';
import { judgedDistribution } from '../use-cases/judged-distribution';

/** Query.assets */
export const assets: NonNullable<QueryResolvers['assets']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  const {
    division,
    class: assetClass,
    stage,
    idle,
    undistributed,
    formedIn,
    projectNumber,
  } = args.filter ?? {};
  const list = assetList((add) =>
    ofCounty(add, [context.scope.division, division], 't.county_code')
      .within(division, 't.division_code')
      .addIf('t.class = ?', assetClass)
      .addIf(`${ASSET_STAGE} = ?`, stage)
      .addIf('t.idle = ?', idle)
      .addIf('t.formed_in = ?', formedIn)
      .addIf('t.project_number = ?', projectNumber)
      .addIf(`(${UNDISTRIBUTED}) = ?`, undistributed),
  );
  return orderedPage(context, list, args);
};

/** Household.assetIncome */
export const householdAssetIncome: NonNullable<HouseholdResolvers['assetIncome']> = (
  { id },
  args,
  context,
) => {
  assertMayKnow(context, 'FUNDS');
  return childPages<DistributionRow>(context, 'asset-income', incomeOfHousehold, 't.household_id', args).load(
    id,
  );
};

/** Fields of Asset that are not columns. */
export const Asset: Complete<AssetResolvers> = {
  __resolveReference: ({ id }, context) => assetById(context, id),
  stage: (row, _args, context) => stageOf(context, row),
  project: async ({ id }, _args, context) => (await projectOfAsset(context, id)) ?? null,
  acts: ({ id }, _args, context) => actsOfAsset(context, id),
  incomes: ({ id }, _args, context) => incomesOf(context, id),
  disposals: ({ id }, _args, context) => disposalsOf(context, id),
};

/** Fields of AssetIncomeYear that are worked out. */
export function assetIncomeYear(policies: PolicySet): Complete<AssetIncomeYearResolvers> {
  return {
    left: ({ income, distributed }) => income - distributed,
    monitoredSharePercent: ({ toMonitored, distributed }) => percentOf(toMonitored, distributed) ?? null,
    clause: ({ divisionCode: division, year }) => {
      const on = lastDayOf(year);
      const rule = on && ruleInForce(policies, 'asset-income-mainly-monitored', { division, on });
      return rule ? { id: rule.clause } : null;
    },
  };
}

/** Fields of AssetDistribution that are not columns. */
export const assetDistributionFields = (policies: PolicySet): Complete<AssetDistributionResolvers> => ({
  outcome: async (row, _args, context) => (await judgedDistribution(policies, context, row)).outcome,
  reasons: async (row, _args, context) => (await judgedDistribution(policies, context, row)).reasons,
  asset: async ({ assetId }, _args, context) => (assetId && (await assetById(context, assetId))) || null,
  async toMonitored({ toMonitored, loadedBy, householdId, decidedOn }, _args, context) {
    if (toMonitored || loadedBy === null || householdId === null) return toMonitored;
    const standing = await standings.load(context, householdId);
    return standing !== undefined && monitoredOn(standing.periods, decidedOn).as === 'MONITORED';
  },
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
});

/** Fields of AssetDisposal that are derived. */
export const AssetDisposal: Complete<AssetDisposalResolvers> = {
  state: ({ decidedOn, doneOn }) => (doneOn !== null ? 'DONE' : decidedOn !== null ? 'DECIDED' : 'OPENED'),
};

/** The mutations about assets. */
export function assetMutations(policies: PolicySet) {
  return {
    registerAsset: async (_root, { input }, context) =>
      answered('AssetRecorded', 'asset', await registerAsset(policies, context, input)),
    advanceAsset: async (_root, { input }, context) =>
      answered('AssetRecorded', 'asset', await advanceAsset(policies, context, input)),
    inspectAsset: async (_root, { input }, context) =>
      answered('AssetRecorded', 'asset', await inspectAsset(context, input)),
    recordAssetIncome: async (_root, { input }, context) =>
      answered('AssetRecorded', 'asset', await recordIncome(context, input)),
    decideDistribution: async (_root, { input }, context) =>
      answered('DistributionDecided', 'distribution', await decideDistribution(policies, context, input)),
    openDisposal: async (_root, { input }, context) =>
      answered('DisposalRecorded', 'disposal', await openDisposal(policies, context, input)),
    advanceDisposal: async (_root, { input }, context) =>
      answered('DisposalRecorded', 'disposal', await advanceDisposal(policies, context, input)),
  } satisfies MutationResolvers;
}
