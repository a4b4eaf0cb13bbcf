import type { Law } from '@dixian/policy';
import { assertMayKnow, type Complete, type Resolvers } from '@dixian/service';
import type { HouseholdResolvers, QueryResolvers, SheetHandedOutResolvers } from '../../ground/generated';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { householdById } from '../../register/persistence/households';
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
    Query: { helpPlan, measureToolbox: measureToolbox(law), helperCoverage, explainerSheetCoverage },
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
  };
}

const helpPlan: QueryResolvers['helpPlan'] = (_root, { id }, context) => {
  assertMayKnow(context, 'CASEWORK');
  return planById(context, id);
};

const explainerSheets: HouseholdResolvers['explainerSheets'] = forTakingPart(({ id }, _args, context) =>
  sheetsOf(context, id),
);

const legalSupporters: HouseholdResolvers['legalSupporters'] = forTakingPart(({ id }, _args, context) =>
  supportersOf(context, id),
);

const SheetHandedOut: Complete<SheetHandedOutResolvers> = {
  household: ({ householdId, outcome }, _args, context) =>
    outcome === 'NOT_FOUND' ? null : householdById(context, householdId),
};
