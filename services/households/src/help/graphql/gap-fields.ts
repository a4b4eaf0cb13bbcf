import type { Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { assessmentsOnDay } from '../../assessment/persistence/income-assessments';
import type {
  HelpGapResolvers,
  HouseholdResolvers,
  QueryResolvers,
  ToolboxMeasureResolvers,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { periodsOnDay } from '../../periods/persistence/periods';
import { isDevelopmental } from '../domain/measure-families';
import { toolbox } from '../domain/toolbox';
import { findGaps } from '../use-cases/find-gaps';

/** Household.helpGaps; null for other departments. */
export function gapsOfHousehold(law: Law): Required<Pick<HouseholdResolvers, 'helpGaps'>> {
  return {
    async helpGaps({ id }, args, context) {
      if (!takesPartIn(context)) return null;
      const on = asOfDay(args, context);
      const [periods, assessments] = await Promise.all([
        periodsOnDay(context, id, on),
        assessmentsOnDay(context, id, on),
      ]);
      const found = await findGaps(law, context, id, on, { periods, assessments });
      if (!found) return null;
      const { divisionCode: division, labour } = found;
      return found.gaps.map((gap) => ({ ...gap, division, on, canWork: labour.canWork }));
    },
  };
}

/** Fields of HelpGap that are not given with it. */
export function gapFields({ policies }: Law): Complete<HelpGapResolvers> {
  return {
    grounds: ({ grounds }) => [...grounds],
    suggestedMeasures: ({ kind, division, on, canWork }) =>
      toolbox(policies, { division, on }, { gap: kind, canWork }),
    clauses: ({ clauseIds }) => cited(clauseIds),
  };
}

/** Query.measureToolbox */
export function measureToolbox({ policies }: Law): NonNullable<QueryResolvers['measureToolbox']> {
  return (_root, args, context) => {
    const at = { division: args.division ?? context.scope.division, on: asOfDay(args, context) };
    return toolbox(policies, at, { gap: args.risk, canWork: args.canWork });
  };
}

/** Fields of ToolboxMeasure. */
export const ToolboxMeasure: Complete<ToolboxMeasureResolvers> = {
  id: ({ entitlement }) => entitlement.id,
  name: ({ entitlement }) => entitlement.name,
  developmental: ({ family }) => isDevelopmental(family),
  who: ({ entitlement }) => entitlement.who,
  what: ({ entitlement }) => entitlement.what,
  until: ({ entitlement: { until } }) => (until && 'date' in until ? until.date : null),
  clause: ({ entitlement }) => ({ id: entitlement.clause }),
};
