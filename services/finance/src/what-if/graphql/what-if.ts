import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete } from '@dixian/service';
import { decodeWhatIf, type TriedName } from '@dixian/what-if';
import type { WhatIfResolvers } from '../../ground/generated';
import { lastDayOf, subsidyRules } from '../use-cases/subsidy-rules';
import { TriedLoans } from './tried-loans';

const OURS: ReadonlySet<TriedName> = new Set([
  'interest-subsidy-rate',
  'microcredit-principal-limit',
  'interest-day-count-basis',
]);

/** Fields that the finance department adds to a draft parameter set. */
export function whatIfFields(policies: PolicySet): Complete<WhatIfResolvers> {
  return {
    __resolveReference: ({ id }) => (decodeWhatIf(id) ? { id } : null),
    subsidyEffect({ id }, _args, context) {
      const whatIf = decodeWhatIf(id);
      if (!whatIf?.drafts.some(({ name }) => OURS.has(name))) return null;
      assertMayKnow(context, 'FUNDS');
      const { division, from } = whatIf;
      const places = subsidyRules(policies, whatIf);
      return new TriedLoans(context, { division, from, places }, lastDayOf(whatIf));
    },
  };
}
