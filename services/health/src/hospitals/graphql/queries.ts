import { assertMayKnow, judgedOn, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { type HospitalRow, hospitalList, type StayRow, stayList } from '../persistence/lists';

/** Query.designatedHospitals: no fact of anybody, open to every office of the place. */
export const designatedHospitals: NonNullable<QueryResolvers['designatedHospitals']> = (
  _root,
  args,
  context,
) => {
  assertMayKnow(context, 'INSURANCE');
  const { division, code, on } = args.filter ?? {};
  const list = hospitalList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('code = ?', code)
      .addIf('from_on <= ?', on)
      .addIf('(until_on IS NULL OR until_on >= ?)', on),
  );
  return orderedPage<HospitalRow, 'CODE' | 'FROM_ON'>(context, list, args);
};

/** Query.admissions */
export const admissions: NonNullable<QueryResolvers['admissions']> = async (_root, args, context) => {
  assertMayKnow(context, 'TREATMENT');
  const day = args.asOf ?? context.clock.today();
  const { division, depositHeld, hospital, from, to } = args.filter ?? {};
  const list = stayList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf(`(deposit > 0 AND coalesce(deposit_returned_on > date '${day}', true)) = ?`, depositHeld)
      .addIf('hospital = ?', hospital)
      .addIf('admitted_on >= ?', from)
      .addIf('admitted_on <= ?', to)
      .addIf('admitted_on <= ?', args.asOf),
  );
  return judgedOn(await orderedPage<StayRow, 'ADMITTED_ON' | 'DEPOSIT'>(context, list, args), day);
};
