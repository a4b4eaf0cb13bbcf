import type { PlainDate } from '@dixian/calendar';
import { assertMayKnow, judgedOn, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import {
  type CaseRow,
  type ClaimRow,
  type ContractRow,
  caseList,
  claimList,
  contractList,
} from '../persistence/lists';

/** Query.medicalAidClaims */
export const medicalAidClaims: NonNullable<QueryResolvers['medicalAidClaims']> = (_root, args, context) => {
  assertMayKnow(context, 'TREATMENT');
  const { division, paid, outcome, from, to } = args.filter ?? {};
  const list = claimList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('(paid_on IS NOT NULL) = ?', paid)
      .addIf("coalesce(outcome, 'GRANTED') = ?", outcome)
      .addIf('billed_on >= ?', from)
      .addIf('billed_on <= ?', to),
  );
  return orderedPage<ClaimRow, 'BILLED_ON' | 'BILL'>(context, list, args);
};

/** Query.medicalReliefCases */
export const medicalReliefCases: NonNullable<QueryResolvers['medicalReliefCases']> = (
  _root,
  args,
  context,
) => {
  assertMayKnow(context, 'TREATMENT');
  const { division, kind, state, year, corrected } = args.filter ?? {};
  const list = caseList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('kind = ?', kind)
      .addIf('state = ?', state)
      .addIf('year = ?', year)
      .addIf('(corrected_on IS NOT NULL) = ?', corrected),
  );
  return orderedPage<CaseRow, 'OPENED_ON' | 'SELF_PAID'>(context, list, args);
};

/** Query.chronicContracts */
export const chronicContracts: NonNullable<QueryResolvers['chronicContracts']> = async (
  _root,
  args,
  context,
) => {
  assertMayKnow(context, 'TREATMENT');
  const day = args.asOf ?? context.clock.today();
  const { division, missing, disease } = args.filter ?? {};
  const list = contractList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf(`(NOT ${runsOn(day)}) = ?`, missing)
      .addIf('disease = ?', disease),
  );
  return judgedOn(await orderedPage<ContractRow, 'SIGNED_ON' | 'DISEASE'>(context, list, args), day);
};

// A contract runs from its signing to its last day.
const runsOn = (day: PlainDate) =>
  `(signed_on IS NOT NULL AND signed_on <= date '${day}' AND (ended_on IS NULL OR ended_on >= date '${day}'))`;
