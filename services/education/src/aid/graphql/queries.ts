import { assertMayKnow, ofCounty, orderedPage, type RequestContext } from '@dixian/service';
import type { QueryResolvers, QueryStudentAidArgs } from '../../ground/generated';
import { YU_LU } from '../domain/items';
import { AID_STATES, type AidRow, aidList } from '../persistence/aid';
import { needList } from '../persistence/need';

/** Query.pupilsInNeed */
export const pupilsInNeed: NonNullable<QueryResolvers['pupilsInNeed']> = (_root, args, context) => {
  assertMayKnow(context, 'SCHOOLING');
  const { division, schoolYear, aided, grade, matched } = args.filter ?? {};
  const list = needList(
    (add) =>
      ofCounty(add, [context.scope.division, division], 'n.county_code')
        .within(division, 'n.division_code')
        .addIf('n.school_year = ?', schoolYear)
        .addIf('n.grade = ?', grade)
        .addIf('(n.person_id IS NOT NULL) = ?', matched),
    aided,
  );
  return orderedPage(context, list, args);
};

/** Query.studentAid */
export const studentAid: NonNullable<QueryResolvers['studentAid']> = (_root, args, context) =>
  aidOf(context, args, args.filter?.item);

/** Query.yuLuGrants */
export const yuLuGrants: NonNullable<QueryResolvers['yuLuGrants']> = (_root, args, context) =>
  aidOf(context, args, YU_LU);

function aidOf(context: RequestContext, args: Partial<QueryStudentAidArgs>, item: string | null | undefined) {
  assertMayKnow(context, 'SCHOOLING');
  const { division, schoolYear, term, state, outcome, matched, inKind, stage, school } = args.filter ?? {};
  const { amountSet, paidFrom, paidTo, fundSource, fundLevel } = args.filter ?? {};
  const list = aidList((add) => {
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('school_year = ?', schoolYear)
      .addIf('term = ?', term)
      .addIf('item = ?', item)
      .addIf('outcome = ?', outcome)
      .addIf('in_kind = ?', inKind)
      .addIf('stage = ?', stage)
      .addIf('school = ?', school)
      .addIf(`outcome = 'GRANTED' AND (amount IS NOT NULL) = ?`, amountSet)
      .addIf('paid_on >= ?', paidFrom)
      .addIf('paid_on <= ?', paidTo)
      .addIf('fund_source = ?', fundSource)
      .addIf('fund_level = ?', fundLevel)
      .addIf('(household_id IS NOT NULL) = ?', matched);
    return state ? add.add(AID_STATES[state]) : add;
  });
  return orderedPage<AidRow, 'DIVISION' | 'PAID_ON'>(context, list, args);
}
