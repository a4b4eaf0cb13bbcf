import { isMissing, type PolicySet, resolveParameter, ruleInForce, wholeNumber } from '@dixian/policy';
import { assertMayKnow } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { monitoringOn } from '../../ground/persistence/monitoring-on';
import { placeOfPerson } from '../../ground/persistence/people';
import { standings } from '../../ground/standings';
import { insuredOn } from '../../insurance/domain/insured';
import { validUntil } from '../../insurance/domain/valid-until';
import { saidOfPerson } from '../../insurance/persistence/insurance-of';
import { healthItems } from '../domain/health-items';
import { recordedOf } from '../persistence/item-facts';

/** The seven measures of a member of a monitored family, by the law of these policies. */
export function personFields(policies: PolicySet): Pick<PersonResolvers, 'healthItems'> {
  return {
    async healthItems({ id }, { asOf }, context) {
      assertMayKnow(context, 'TREATMENT');
      const on = asOf ?? context.clock.today();
      const place = await placeOfPerson(context, id);
      if (!place) return null;
      const at = { division: place.divisionCode, on };
      const standing = await standings.load(context, place.householdId);
      if (!ruleInForce(policies, 'health-items', at) || monitoringOn(standing, on)?.as !== 'MONITORED')
        return null;
      const recorded = await recordedOf(context, id, on);
      if (!recorded) return null;
      const share = resolveParameter(policies, { ...at, name: 'cost-control-share' });
      const said = await saidOfPerson(context, id);
      const insured = insuredOn(said, on, validUntil(policies, at)).as;
      return healthItems({
        ...recorded,
        insured,
        costControlShare: isMissing(share) ? null : wholeNumber(share),
      });
    },
  };
}
