import { yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { decodeWhatIf, draftFen } from '@dixian/what-if';
import type { WhatIfRegisterEffectArgs } from '../../ground/generated';
import { linesInForce } from '../use-cases/lines-in-force';
import { TriedRegister } from './register-effect';

/** Fields that the register adds to a draft parameter set. */
export function whatIfFields(policies: PolicySet) {
  return {
    __resolveReference: ({ id }: { id: string }) => (decodeWhatIf(id) ? { id } : null),
    registerEffect({ id }: { id: string }, args: Partial<WhatIfRegisterEffectArgs>, context: RequestContext) {
      const whatIf = decodeWhatIf(id);
      const draft = whatIf && draftFen(whatIf, 'monitoring-line');
      if (!whatIf || draft === undefined) return null;
      const { division, comparedOn } = whatIf;
      return new TriedRegister(context, {
        division,
        incomeYear: args.incomeYear ?? yearOf(comparedOn),
        draft,
        places: linesInForce(policies, division, comparedOn),
      });
    },
  };
}
