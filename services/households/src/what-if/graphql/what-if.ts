import { yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete } from '@dixian/service';
import { decodeWhatIf, draftFen } from '@dixian/what-if';
import type { WhatIfResolvers } from '../../ground/generated';
import { linesInForce } from '../use-cases/lines-in-force';
import { TriedRegister } from './tried-register';

/** Fields that the register adds to a draft parameter set. */
export function whatIfFields(policies: PolicySet): Complete<WhatIfResolvers> {
  return {
    __resolveReference: ({ id }) => (decodeWhatIf(id) ? { id } : null),
    registerEffect({ id }, { incomeYear }, context) {
      const whatIf = decodeWhatIf(id);
      const draft = whatIf && draftFen(whatIf, 'monitoring-line');
      if (!whatIf || draft === undefined) return null;
      // Lines tried one after the other would tell each household's income.
      assertMayKnow(context, 'INCOME');
      const { division, comparedOn } = whatIf;
      return new TriedRegister(context, {
        division,
        incomeYear: incomeYear ?? yearOf(comparedOn),
        draft,
        places: linesInForce(policies, division, comparedOn),
      });
    },
  };
}
