import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { firstOfMonth } from '../domain/month-of-post';
import { CLAIM_STATES, type ClaimRow, claimList } from '../persistence/claims';
import { MONTH_STATES, type MonthRow, monthList } from '../persistence/post-months';
import { TRAINING_STATES, type TrainingRow, trainingList } from '../persistence/trainings';

/** The lists of claims, trainings and months of posts. */
export const supportQueries = {
  transportClaims(_root, args, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const { division, year, state, matched } = args.filter ?? {};
    const list = claimList((add) => {
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('year = ?', year)
        .addIf('(household_id IS NOT NULL) = ?', matched);
      return state ? add.add(CLAIM_STATES[state]) : add;
    });
    return orderedPage<ClaimRow, 'DIVISION' | 'PAID_ON'>(context, list, args);
  },
  trainings(_root, args, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const { division, kind, state, endedFrom, endedTo, matched } = args.filter ?? {};
    const list = trainingList((add) => {
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('kind = ?', kind)
        .addIf('ends_on >= ?', endedFrom)
        .addIf('ends_on <= ?', endedTo)
        .addIf('(household_id IS NOT NULL) = ?', matched);
      return state ? add.add(TRAINING_STATES[state]) : add;
    });
    return orderedPage<TrainingRow, 'DIVISION' | 'ENDS_ON'>(context, list, args);
  },
  postMonths(_root, args, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const { division, from, to, state, post, fundSource, matched } = args.filter ?? {};
    const list = monthList((add) => {
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('month >= ?', from && firstOfMonth(from))
        .addIf('month <= ?', to && firstOfMonth(to))
        .addIf('post = ?', post)
        .addIf('fund_source = ?', fundSource)
        .addIf('(household_id IS NOT NULL) = ?', matched);
      return state ? add.add(MONTH_STATES[state]) : add;
    });
    return orderedPage<MonthRow, 'MONTH' | 'DIVISION'>(context, list, args);
  },
} satisfies QueryResolvers;
