import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import { assertMayKnow, type Complete, type ListPage, ofCounty, rootPage } from '@dixian/service';
import type {
  EmploymentGapResolvers,
  LowerWageResolvers,
  QueryResolvers,
  WorkStatusOfDayResolvers,
} from '../../ground/generated';
import { gapPlaces } from '../domain/gap-places';
import { oneEmployed } from '../domain/one-employed';
import { classOfPlace } from '../domain/work-place';
import { type GapRow, gapList } from '../persistence/gap-list';
import { type LowerWageRow, lowerWageList } from '../persistence/lower-wages';
import { placeClass } from '../persistence/place-class';
import { LOST_ON, type StatusRow, statusList } from '../persistence/status-list';
import { familyAtWork } from '../use-cases/family-at-work';

// What has no id of its own carries its day itself.
function onDay<Row>(page: ListPage<Row>, asOf: PlainDate) {
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, node: { ...edge.node, asOf } })) };
}

/** The lists of how people stand, each judged by one day. */
export function statusQueries({ policies }: Law) {
  return {
    async workStatuses(_root, args, context) {
      assertMayKnow(context, 'EMPLOYMENT');
      const { division, status, place, channel, stale, lostFrom, lostTo } = args.filter ?? {};
      const asOf = args.asOf ?? context.clock.today();
      const list = statusList(asOf, (add) =>
        ofCounty(add, [context.scope.division, division])
          .within(division)
          .addIf('status = ?', status)
          .addIf(`${placeClass('division_code', 'place_code')} = ?`, place)
          .addIf('channel = ?', channel)
          .addIf('coalesce(stale, false) = ?', stale)
          .addIf(`${LOST_ON} >= ?`, lostFrom)
          .addIf(`${LOST_ON} <= ?`, lostTo),
      );
      return onDay(await rootPage<StatusRow>(context, list, args), asOf);
    },
    async employmentGaps(_root, args, context) {
      assertMayKnow(context, 'EMPLOYMENT');
      const { division, known } = args.filter ?? {};
      const asOf = args.asOf ?? context.clock.today();
      const list = gapList(gapPlaces(policies, asOf), asOf, (add) =>
        ofCounty(add, [context.scope.division, division]).within(division).addIf('known = ?', known),
      );
      return onDay(await rootPage<GapRow>(context, list, args), asOf);
    },
    async lowerWages(_root, args, context) {
      assertMayKnow(context, 'EMPLOYMENT');
      const { division } = args.filter ?? {};
      const asOf = args.asOf ?? context.clock.today();
      const list = lowerWageList(asOf, (add) =>
        ofCounty(add, [context.scope.division, division]).within(division),
      );
      return onDay(await rootPage<LowerWageRow>(context, list, args), asOf);
    },
  } satisfies QueryResolvers;
}

/** Fields of EmploymentGap that are not columns. */
export function gapResolvers({ policies }: Law): Complete<EmploymentGapResolvers> {
  return {
    household: ({ id }) => ({ __typename: 'Household', id }),
    async decision({ id, divisionCode, asOf }, _args, context) {
      const family = await familyAtWork(context, id, asOf);
      return oneEmployed(policies, { division: divisionCode, on: asOf, ...(family && { family }) });
    },
  };
}

/** Fields of WorkStatusOfDay that are not columns. */
export const WorkStatusOfDay: Complete<WorkStatusOfDayResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  person: ({ id }) => ({ __typename: 'Person', id }),
  place: ({ divisionCode, placeCode }) => classOfPlace(divisionCode, placeCode),
};

/** Fields of LowerWage that are not columns. */
export const LowerWage: Complete<LowerWageResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  person: ({ id }) => ({ __typename: 'Person', id }),
};
