import type { Law } from '@dixian/policy';
import { assertMayKnow, type Complete, orderedPage, type Resolvers } from '@dixian/service';
import type {
  ExplainerSheetResolvers,
  HouseholdResolvers,
  QueryResolvers,
  SheetHandedOutResolvers,
} from '../../ground/generated';
import { filesOf } from '../../ground/graphql/attachments-field';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { householdById } from '../../register/persistence/households';
import { helpSectors } from '../domain/help-sectors';
import { measureList } from '../persistence/measure-list';
import { planList } from '../persistence/plan-list';
import { planById } from '../persistence/plans';
import { sheetsOf } from '../persistence/sheets';
import { supportersOf } from '../persistence/supporters';
import {
  explainerSheetCoverage,
  HelpCoverage,
  HelpCoverageOfDivision,
  helperCoverage,
} from './coverage-fields';
import { gapFields, gapsOfHousehold, measureToolbox, ToolboxMeasure } from './gap-fields';
import { helpMutations } from './help-mutations';
import { HelpWarning, PlannedMeasure } from './measure-fields';
import { pairingFields, pairingOfHousehold } from './pairing-fields';
import { HelpPlan, planOfHousehold } from './plan-fields';

/** Resolvers of responsible helpers, help plans, measures and explainer sheets. */
export function helpResolvers(law: Law): Resolvers {
  return {
    Query: {
      helpPlan,
      helpPlans,
      plannedMeasures,
      measureToolbox: measureToolbox(law),
      helperCoverage,
      explainerSheetCoverage,
    },
    Mutation: helpMutations(law),
    Household: {
      ...pairingOfHousehold(law.policies),
      ...planOfHousehold(law),
      ...gapsOfHousehold(law),
      explainerSheets,
      legalSupporters,
    },
    Pairing: pairingFields(law.policies),
    HelpPlan,
    PlannedMeasure,
    HelpGap: gapFields(law),
    ToolboxMeasure,
    HelpWarning,
    HelpCoverage,
    HelpCoverageOfDivision,
    SheetHandedOut,
    ExplainerSheet,
  };
}

const helpPlan: QueryResolvers['helpPlan'] = (_root, { id }, context) => {
  assertMayKnow(context, 'CASEWORK');
  return planById(context, id);
};

const helpPlans: QueryResolvers['helpPlans'] = (_root, args, context) => {
  assertMayKnow(context, 'CASEWORK');
  return orderedPage(context, planList(args.filter ?? {}, context.scope.division), args);
};

const plannedMeasures: QueryResolvers['plannedMeasures'] = (_root, args, context) => {
  assertMayKnow(context, 'CASEWORK');
  const { sector, ...filter } = args.filter ?? {};
  const seen = { division: context.scope.division, today: context.clock.today() };
  const list = measureList({ ...filter, sector: sector && helpSectors[sector] }, seen);
  return orderedPage(context, list, args);
};

const explainerSheets: HouseholdResolvers['explainerSheets'] = forTakingPart(({ id }, _args, context) =>
  sheetsOf(context, id),
);

const legalSupporters: HouseholdResolvers['legalSupporters'] = forTakingPart(({ id }, _args, context) =>
  supportersOf(context, id),
);

const ExplainerSheet: Complete<ExplainerSheetResolvers> = {
  attachments: ({ id }, _args, context) => filesOf(context, id),
};

const SheetHandedOut: Complete<SheetHandedOutResolvers> = {
  household: ({ householdId, outcome }, _args, context) =>
    outcome === 'NOT_FOUND' ? null : householdById(context, householdId),
};
