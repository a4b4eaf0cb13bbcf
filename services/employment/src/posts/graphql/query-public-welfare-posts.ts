import type { Law } from '@dixian/policy';
import { assertMayKnow, type Conditions, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { type KeyYear, keyYears } from '../domain/key-years';
import { LAST_DAY, postList } from '../persistence/post-list';
import { LAST_DAY_OF_RUN } from '../persistence/runs-until';

const EXTENSION = `extended_until IS NOT NULL
  AND CASE changed_as WHEN 'EXTENDED' THEN 'WRITTEN' WHEN 'NOT_WANTED' THEN 'NOT_WANTED' WHEN 'ENDED' THEN NULL ELSE 'DUE' END = ?`;

// As `keyHouseholdFindings` says it of one household; of whom nothing has arrived is neither.
const KEY = `EXISTS (SELECT FROM standing_household k WHERE k.county_code = public_welfare_post.county_code
    AND k.household_id = public_welfare_post.household_id AND k.version > 0)
  AND EXISTS (SELECT FROM jsonb_to_recordset(?::jsonb) AS y(place text, first date, "upTo" date)
    JOIN standing_period s ON s.county_code = public_welfare_post.county_code
      AND s.household_id = public_welfare_post.household_id AND s.identified_on <= y."upTo"
      AND (s.eliminated_on IS NULL OR s.eliminated_on >= y.first)
    WHERE starts_with(public_welfare_post.division_code, y.place)) = ?`;

/** Query.publicWelfarePosts */
export function publicWelfarePosts({ policies }: Law): NonNullable<QueryResolvers['publicWelfarePosts']> {
  return (_root, args, context) => {
    assertMayKnow(context, 'EMPLOYMENT');
    const {
      division,
      matched,
      endsFrom,
      endsTo,
      form,
      runningOn,
      extension,
      post,
      key,
      source,
      fundSource,
      startsFrom,
      startsTo,
    } = args.filter ?? {};
    const list = postList((add) =>
      ofKey(
        ofCounty(add, [context.scope.division, division])
          .within(division)
          .addIf('(household_id IS NOT NULL) = ?', matched)
          .addIf(`${LAST_DAY} >= ?`, endsFrom)
          .addIf(`${LAST_DAY} <= ?`, endsTo)
          .addIf('form = ?', form)
          .addIf('post = ?', post)
          .addIf('source = ?', source)
          .addIf('fund_source = ?', fundSource)
          .addIf('starts_on >= ?', startsFrom)
          .addIf('starts_on <= ?', startsTo)
          .addIf('starts_on <= ?', runningOn)
          .addIf(`${LAST_DAY_OF_RUN} >= ?`, runningOn)
          .addIf(EXTENSION, extension),
        keyYears(policies, context.clock.today()),
        key,
      ),
    );
    return orderedPage(context, list, args);
  };
}

function ofKey(add: Conditions, years: readonly KeyYear[], key: boolean | null | undefined): Conditions {
  return key === null || key === undefined ? add : add.add(KEY, JSON.stringify(years), key);
}
