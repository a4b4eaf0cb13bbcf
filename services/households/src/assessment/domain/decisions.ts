import type { Decisions } from '@dixian/policy';
import { countedMembers } from './counted-members';
import { hardshipRange } from './hardship-range';
import { identificationScope } from './identification-scope';
import { incomeScreening } from './income-screening';
import { policyIncome } from './policy-income';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'counted-members': countedMembers,
  'hardship-range': hardshipRange,
  'identification-scope': identificationScope,
  'income-screening': incomeScreening,
  'policy-income': policyIncome,
};
