import { yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { previewTotals } from '../persistence/preview-totals';
import { listById, subsidyListList } from '../persistence/subsidy-list';
import { linesAsked } from '../use-cases/prepare-list';

type Queries = Pick<QueryResolvers, 'subsidyLists' | 'subsidyList' | 'subsidyPreview'>;

const COUNTY_DIGITS = 6;

/** Query.subsidyLists, subsidyList and subsidyPreview */
export function subsidyQueries(policies: PolicySet): Required<Queries> {
  return {
    subsidyLists(_root, args, context) {
      assertMayKnow(context, 'FUNDS');
      const { division, state, year, isCorrection } = args.filter ?? {};
      const list = subsidyListList((add) =>
        add
          .within(division)
          .addIf('state = ?', state)
          .addIf('extract(year FROM from_on) = ?', year)
          .addIf('(corrects IS NOT NULL) = ?', isCorrection),
      );
      return orderedPage(context, list, args);
    },
    async subsidyList(_root, { id }, context) {
      assertMayKnow(context, 'FUNDS');
      return (await listById(context, id)) ?? null;
    },
    async subsidyPreview(_root, { division, from, to }, context) {
      assertMayKnow(context, 'FUNDS');
      const place = division ?? context.caller.division;
      const isOwn = place.startsWith(context.caller.division) || context.caller.division.startsWith(place);
      if (place.length !== COUNTY_DIGITS || !isOwn || to < from || yearOf(from) !== yearOf(to)) return null;
      return previewTotals(context, linesAsked(policies, { divisionCode: place, fromOn: from, toOn: to }));
    },
  };
}
