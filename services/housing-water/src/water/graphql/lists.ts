import type { PolicySet } from '@dixian/policy';
import {
  assertMayKnow,
  type Complete,
  type Conditions,
  ofCounty,
  orderedPage,
  type RequestContext,
} from '@dixian/service';
import type { HouseholdWaterResolvers, QueryResolvers, WaterItem } from '../../ground/generated';
import { acceptedTesters } from '../domain/water-test';
import { supplyList } from '../persistence/supply-list';
import { testList } from '../persistence/water-tests';

const COLUMN_OF: Readonly<Record<WaterItem, string>> = {
  QUANTITY: 'quantity',
  QUALITY: 'quality',
  CONVENIENCE: 'convenience',
  ASSURANCE: 'assurance',
};

/** Query.waterSupplies */
export const waterSupplies: NonNullable<QueryResolvers['waterSupplies']> = (_root, args, context) => {
  assertMayKnow(context, 'HOUSING');
  const { division, safe, answered, item, state, work, monitored, asOf } = args.filter ?? {};
  if (monitored === true) assertMayKnow(context, 'MONITORING');
  const seen = { asOf: asOf ?? context.clock.today(), monitored: monitored === true };
  const list = supplyList(seen, (add) => {
    const own = ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('coalesce(secure, false) = ?', safe)
      .addIf('(secure IS NOT NULL) = ?', answered)
      .addIf('work = ?', work);
    return item ? own.add(`${COLUMN_OF[item]} = ?`, state ?? 'UNMET') : own;
  });
  return orderedPage(context, list, args);
};

/** Query.waterTests */
export const waterTestsIn =
  (policies: PolicySet): NonNullable<QueryResolvers['waterTests']> =>
  async (_root, args, context) => {
    assertMayKnow(context, 'HOUSING');
    const { division, work, passed, level, accepted } = args.filter ?? {};
    const counts = typeof accepted === 'boolean' ? await countingIn(context, policies) : undefined;
    const list = testList((add) => {
      const own = ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('work = ?', work)
        .addIf('passed = ?', passed)
        .addIf('level = ?', level);
      return counts ? counts(own, accepted === true) : own;
    });
    return orderedPage(context, list, args);
  };

// Which testers count is the law of each county; where none asks for a level, every tester does.
async function countingIn(
  context: RequestContext,
  policies: PolicySet,
): Promise<(add: Conditions, accepted: boolean) => Conditions> {
  const on = context.clock.today();
  const counties = await context.db.read(context.scope, (reader) =>
    reader.query<{ county: string }>('SELECT DISTINCT county_code AS county FROM water_test'),
  );
  const asked = counties.flatMap(({ county }) => {
    const testers = acceptedTesters(policies, { division: county, on });
    return testers ? [{ county, ...testers }] : [];
  });
  const rows = (of: (one: (typeof asked)[number]) => readonly string[]) =>
    asked.flatMap((one) => of(one).map((value) => `${one.county} ${value}`));
  return (add, accepted) =>
    add.add(
      `(county_code <> ALL(?::text[]) OR county_code || ' ' || level = ANY(?::text[])
        OR level = 'THIRD_PARTY' AND county_code || ' ' || tester = ANY(?::text[])) = ?`,
      asked.map(({ county }) => county),
      rows(({ levels }) => levels),
      rows(({ named }) => named),
      accepted,
    );
}

/** Fields of HouseholdWater that are not columns. */
export const HouseholdWater: Complete<HouseholdWaterResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
