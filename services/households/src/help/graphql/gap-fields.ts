import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { QueryMeasureToolboxArgs } from '../../ground/generated';
import { asOfDay, type Dated } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import type { Gap } from '../domain/found-gaps';
import { isDevelopmental } from '../domain/measure-families';
import { type ToolboxMeasure as Offered, toolbox, type Wanted } from '../domain/toolbox';
import { findGaps } from '../use-cases/find-gaps';

type Parent = { id: string };
type GapInSight = Gap & { division: string; on: ReturnType<typeof asOfDay>; canWork: boolean | null };

/** Household.helpGaps; null for other departments. */
export function gapsOfHousehold(law: Law) {
  return {
    async helpGaps({ id }: Parent, args: Dated, context: RequestContext): Promise<GapInSight[] | null> {
      if (!takesPartIn(context)) return null;
      const on = asOfDay(args, context);
      const found = await findGaps(law, context, id, on);
      if (!found) return null;
      const { divisionCode: division, labour } = found;
      return found.gaps.map((gap) => ({ ...gap, division, on, canWork: labour.canWork }));
    },
  };
}

/** Fields of HelpGap that are not given with it. */
export function gapFields({ policies }: Law) {
  return {
    suggestedMeasures: ({ kind, division, on, canWork }: GapInSight) =>
      toolbox(policies, { division, on }, { gap: kind, canWork }),
    clauses: ({ clauseIds }: Gap) => cited(clauseIds),
  };
}

/** Query.measureToolbox */
export function measureToolbox({ policies }: Law) {
  return (_root: unknown, args: Partial<QueryMeasureToolboxArgs>, context: RequestContext) => {
    const at = { division: args.division ?? context.scope.division, on: asOfDay(args, context) };
    const wanted: Wanted = { gap: args.risk, canWork: args.canWork };
    return toolbox(policies, at, wanted);
  };
}

/** Fields of ToolboxMeasure. */
export const ToolboxMeasure = {
  id: ({ entitlement }: Offered) => entitlement.id,
  name: ({ entitlement }: Offered) => entitlement.name,
  developmental: ({ family }: Offered) => isDevelopmental(family),
  who: ({ entitlement }: Offered) => entitlement.who,
  what: ({ entitlement }: Offered) => entitlement.what,
  until: ({ entitlement: { until } }: Offered) => (until && 'date' in until ? until.date : null),
  clause: ({ entitlement }: Offered) => ({ id: entitlement.clause }),
};
