import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, ofCounty, orderedPage, type RequestContext } from '@dixian/service';
import type { QueryResolvers, RenovationFilter } from '../../ground/generated';
import { renovationList } from '../persistence/renovation-list';
import { type JudgedRow, judgedRenovations, ofKeyHouseholds } from './judged-list';

/** Query.renovations */
export function renovationsIn(policies: PolicySet): NonNullable<QueryResolvers['renovations']> {
  return async (_root, args, context) => {
    assertMayKnow(context, 'HOUSING');
    const filter = args.filter ?? {};
    const { division, matched, complete, outstanding, grade, year } = filter;
    const today = context.clock.today();
    const chosen = await chosenByFunds(context, policies, filter, filter.asOf ?? today);
    const list = renovationList((add) => {
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('(household_id IS NOT NULL) = ?', matched)
        .addIf('(paid_amount < grant_amount) = ?', outstanding)
        .addIf('grade = ?', grade)
        .addIf('year = ?', year)
        .addIf('id = ANY(?::uuid[])', chosen);
      return typeof complete === 'boolean'
        ? add.add('coalesce(completed_on <= ?, false) = ?', today, complete)
        : add;
    });
    return orderedPage(context, list, args);
  };
}

// What only the decision tells is asked of the decision, for all renovations in sight at once.
async function chosenByFunds(
  context: RequestContext,
  policies: PolicySet,
  { due, crossYear, moved, key, division }: RenovationFilter,
  asOf: PlainDate,
): Promise<string[] | undefined> {
  if ([due, crossYear, moved, key].every((one) => one === null || one === undefined)) return undefined;
  const all = await judgedRenovations(context, policies, { division, asOf });
  const asked: [boolean | null | undefined, (one: JudgedRow) => boolean][] = [
    [due, isDue],
    [crossYear, ({ decision }) => decision.exempt],
    [moved, ({ facts }) => facts.movedOn !== undefined],
  ];
  const left = all.filter((one) => asked.every(([wanted, holds]) => wanted == null || holds(one) === wanted));
  if (key === null || key === undefined) return left.map(({ row }) => row.id);
  assertMayKnow(context, 'MONITORING');
  const ofKey = new Set((await ofKeyHouseholds(context, policies, left)).map(({ row }) => row.id));
  return left.flatMap(({ row }) => (ofKey.has(row.id) === key ? [row.id] : []));
}

/** Whether money is due with its year, and not paid in full. */
export function isDue({ decision }: JudgedRow): boolean {
  return decision.askedFor !== undefined && !decision.exempt && decision.outstanding > 0n;
}
