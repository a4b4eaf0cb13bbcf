import type { PlainDate } from '@dixian/calendar';
import { monitoredOn, type PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, type RequestContext } from '@dixian/service';
import { secureOf } from '../../ground/domain/secure-of';
import type { HouseholdResolvers } from '../../ground/generated';
import { safetyOf } from '../../ground/persistence/safety-by-household';
import { standings } from '../../ground/standings';
import { housesOn } from '../domain/house-facts';
import { housingAnswer } from '../domain/housing-answer';
import { renovationRight } from '../domain/renovation-right';
import { appraisalAsOf, housesLoaded } from '../persistence/dwellings';
import { latestGradeOf } from '../persistence/latest-grade';
import { isRebuilt, remedyAsOf } from '../persistence/remedies';

type Fields =
  | 'appraisal'
  | 'dwellings'
  | 'houseAppraisal'
  | 'housingAnswer'
  | 'housingRemedy'
  | 'housingSafety'
  | 'renovationRight';

/** What houses add to a household. */
export const householdIn = (policies: PolicySet): Complete<Pick<HouseholdResolvers, Fields>> => ({
  appraisal({ id }, _args, context) {
    assertMayKnow(context, 'HOUSING');
    return latestGradeOf(context, id);
  },
  houseAppraisal({ id }, { asOf }, context) {
    assertMayKnow(context, 'HOUSING');
    return appraisalAsOf(context, id, asOf ?? context.clock.today());
  },
  housingSafety({ id }, _args, context) {
    assertMayKnow(context, 'HOUSING');
    return safetyOf(context, id, 'HOUSING');
  },
  async dwellings({ id }, { asOf }, context) {
    const { state, at } = await stateOf(context, id, asOf);
    const own = { householdId: id, divisionCode: at.division };
    return (state?.houses ?? []).map((house) => ({ ...house, ...own }));
  },
  async housingAnswer({ id }, { asOf }, context) {
    const { state, at } = await stateOf(context, id, asOf);
    if (!state) return null;
    const decision = housingAnswer(policies, { ...at, state });
    return { asOf: at.on, secure: secureOf(decision), decision };
  },
  housingRemedy({ id }, { asOf }, context) {
    assertMayKnow(context, 'HOUSING');
    return remedyAsOf(context, id, asOf ?? context.clock.today());
  },
  async renovationRight({ id }, { asOf }, context) {
    assertMayKnow(context, 'MONITORING');
    const { state, at } = await stateOf(context, id, asOf);
    if (!state) return null;
    const standing = await standings.load(context, id);
    const monitored = standing && monitoredOn(standing.periods, at.on).as;
    const reconstructionMoney = await isRebuilt(context, id, at.on);
    const facts = { ...at, state, monitored, reconstructionMoney };
    const { houseNumber, way, ...decision } = renovationRight(policies, facts);
    return { asOf: at.on, houseNumber, way, decision };
  },
});

async function stateOf(context: RequestContext, id: string, asOf: PlainDate | null | undefined) {
  assertMayKnow(context, 'HOUSING');
  const on = asOf ?? context.clock.today();
  const row = await housesLoaded(context, id);
  const at = { division: row?.divisionCode ?? '', on };
  return { state: row && housesOn(row.words, row.renovations, on), at };
}
