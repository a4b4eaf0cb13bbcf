import type { PlainDate } from '@dixian/calendar';
import { assertMayKnow, type Conditions, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { placeClass } from '../../work/persistence/place-class';
import { firstOfMonth } from '../domain/month-of-post';
import { CLAIM_STATES, type ClaimRow, claimList } from '../persistence/claims';
import { MONTH_STATES, type MonthRow, monthList } from '../persistence/post-months';
import { TRAINING_STATES, type TrainingRow, trainingList } from '../persistence/trainings';

interface PaidFilter {
  readonly paidFrom?: PlainDate | null;
  readonly paidTo?: PlainDate | null;
  readonly fundSource?: string | null;
  readonly source?: string | null;
}

/** What the three lists show alike: when it was paid, from which source, and by which ledger. */
function paidAs(add: Conditions, filter: PaidFilter | null | undefined): Conditions {
  const { paidFrom, paidTo, fundSource, source } = filter ?? {};
  return add
    .addIf('paid_on >= ?', paidFrom)
    .addIf('paid_on <= ?', paidTo)
    .addIf('fund_source = ?', fundSource)
    .addIf('source = ?', source);
}

/** The lists of claims, trainings and months of posts. */
export const supportQueries = {
  transportClaims(_root, args, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const { division, year, state, matched, placeClass: place } = args.filter ?? {};
    const list = claimList((add) => {
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('year = ?', year)
        .addIf(`${placeClass('division_code', 'place_code')} = ?`, place)
        .addIf('(household_id IS NOT NULL) = ?', matched);
      paidAs(add, args.filter);
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
      paidAs(add, args.filter);
      return state ? add.add(TRAINING_STATES[state]) : add;
    });
    return orderedPage<TrainingRow, 'DIVISION' | 'ENDS_ON'>(context, list, args);
  },
  postMonths(_root, args, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const { division, from, to, state, post, matched } = args.filter ?? {};
    const list = monthList((add) => {
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('month >= ?', from && firstOfMonth(from))
        .addIf('month <= ?', to && firstOfMonth(to))
        .addIf('post = ?', post)
        .addIf('(household_id IS NOT NULL) = ?', matched);
      paidAs(add, args.filter);
      return state ? add.add(MONTH_STATES[state]) : add;
    });
    return orderedPage<MonthRow, 'MONTH' | 'DIVISION' | 'HOUSEHOLD_CODE'>(context, list, args);
  },
} satisfies QueryResolvers;
