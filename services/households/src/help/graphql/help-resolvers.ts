import type { Law } from '@dixian/policy';
import { assertSector, type RequestContext, type Resolvers } from '@dixian/service';
import type { QueryHelpPlanArgs } from '../../ground/generated';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { householdById } from '../../register/persistence/households';
import { planById } from '../persistence/plans';
import { sheetsOf } from '../persistence/sheets';
import type { SheetResult } from '../use-cases/hand-out-sheets';
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
      helpPlan(_root: unknown, { id }: QueryHelpPlanArgs, context: RequestContext) {
        assertSector(context, ['rural']);
        return planById(context, id);
      },
      measureToolbox: measureToolbox(law),
      helperCoverage,
      explainerSheetCoverage,
    },
    Mutation: helpMutations(law),
    Household: {
      ...pairingOfHousehold(law.policies),
      ...planOfHousehold(law),
      ...gapsOfHousehold(law),
      explainerSheets: ({ id }: { id: string }, _args: unknown, context: RequestContext) =>
        takesPartIn(context) ? sheetsOf(context, id) : null,
    },
    Pairing: pairingFields(law.policies),
    HelpPlan: {
      ...HelpPlan,
      __resolveReference: ({ id }: { id: string }, context: RequestContext) => planById(context, id),
    },
    PlannedMeasure,
    HelpGap: gapFields(law),
    ToolboxMeasure,
    HelpWarning,
    HelpCoverage,
    HelpCoverageOfDivision,
    SheetHandedOut: {
      household: ({ householdId, outcome }: SheetResult, _args: unknown, context: RequestContext) =>
        outcome === 'NOT_FOUND' ? null : householdById(context, householdId),
    },
  };
}
