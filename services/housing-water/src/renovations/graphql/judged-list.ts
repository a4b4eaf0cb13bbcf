import type { PlainDate } from '@dixian/calendar';
import { episodesOf, type PolicySet } from '@dixian/policy';
import { Conditions, ofCounty, type RequestContext } from '@dixian/service';
import { standings } from '../../ground/standings';
import { isKeyInYear } from '../domain/key-in-year';
import { type FundedRow, fundedOf } from '../persistence/funded';
import { type JudgedFunds, judgedOn } from './renovation-funds';

/** A renovation of a list with what its money comes to. */
export interface JudgedRow extends JudgedFunds {
  readonly row: FundedRow;
}

/** All renovations in sight below a division, judged by one function on a day. */
export async function judgedRenovations(
  context: RequestContext,
  policies: PolicySet,
  { division, asOf }: { division: string | null | undefined; asOf: PlainDate },
): Promise<JudgedRow[]> {
  const add = new Conditions();
  ofCounty(add, [context.scope.division, division], 'r.county_code').within(division, 'r.division_code');
  const rows = await context.db.read(context.scope, (reader) => fundedOf(reader, add));
  return rows.flatMap((row) => {
    const judged = judgedOn(policies, row, asOf);
    return judged ? [{ row, ...judged }] : [];
  });
}

/** Of these those whose household is a key household in the year that asks for the money. */
export async function ofKeyHouseholds(
  context: RequestContext,
  policies: PolicySet,
  judged: readonly JudgedRow[],
): Promise<JudgedRow[]> {
  const kept = await Promise.all(
    judged.map(async (one) => {
      const { row, decision, asOf } = one;
      if (row.householdId === null || decision.askedFor === undefined) return [];
      const standing = await standings.load(context, row.householdId);
      if (!standing) return [];
      const episodes = episodesOf(standing.periods);
      return isKeyInYear(policies, row.divisionCode, episodes, decision.askedFor, asOf) ? [one] : [];
    }),
  );
  return kept.flat();
}
