import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, ofCounty, orderedPage, type RequestContext } from '@dixian/service';
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
export const waterSuppliesIn =
  (policies: PolicySet): NonNullable<QueryResolvers['waterSupplies']> =>
  async (_root, args, context) => {
    assertMayKnow(context, 'HOUSING');
    const { division, safe, answered, item, state, work, monitored, tested, asOf } = args.filter ?? {};
    if (monitored === true) assertMayKnow(context, 'MONITORING');
    const counts = typeof tested === 'boolean' ? await countingIn(context, policies) : undefined;
    const seen = { asOf: asOf ?? context.clock.today(), monitored: monitored === true };
    const list = supplyList(seen, (add) => {
      const own = ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('coalesce(secure, false) = ?', safe)
        .addIf('(secure IS NOT NULL) = ?', answered)
        .addIf('work = ?', work);
      if (item) own.add(`${COLUMN_OF[item]} = ?`, state ?? 'UNMET');
      if (counts) {
        const { sql, values } = counts('t');
        own.add(
          `EXISTS (SELECT FROM water_test t WHERE t.county_code = supply.county_code AND t.work = supply.work AND t.tested_on <= ?
           AND ${sql}) = ?`,
          seen.asOf,
          ...values,
          tested,
        );
      }
      return own;
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
      if (counts) {
        const { sql, values } = counts('water_test');
        own.add(`${sql} = ?`, ...values, accepted);
      }
      return own;
    });
    return orderedPage(context, list, args);
  };

// Which testers count is the law of each county; where none asks for a level, every tester does.
async function countingIn(
  context: RequestContext,
  policies: PolicySet,
): Promise<(test: string) => { sql: string; values: readonly unknown[] }> {
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
  const values = [
    asked.map(({ county }) => county),
    rows(({ levels }) => levels),
    rows(({ named }) => named),
  ];
  return (test) => ({
    sql: `(${test}.county_code <> ALL(?::text[]) OR ${test}.county_code || ' ' || ${test}.level = ANY(?::text[])
      OR ${test}.level = 'THIRD_PARTY' AND ${test}.county_code || ' ' || ${test}.tester = ANY(?::text[]))`,
    values,
  });
}

/** Fields of HouseholdWater that are not columns. */
export const HouseholdWater: Complete<HouseholdWaterResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
