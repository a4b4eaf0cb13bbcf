import { type Decision, decide, type Finding, type PolicySet, ruleInForce } from '@dixian/policy';
import { type EmploymentReason, met } from '../../ground/domain/reasons';
import { type ContractFacts, lastDayByLaw } from './work-contract';

/**
 * Whether the county may extend an agreement: where the law of the place extends those that end in its year, those that it
 * names; elsewhere, and outside its days, agreements are the parties' own.
 */
export function mayExtend(set: PolicySet, facts: ContractFacts): Decision<EmploymentReason> {
  const { division, on, contractEndsOn } = facts;
  const rule = contractEndsOn && ruleInForce(set, 'work-contract-extended', { division, on: contractEndsOn });
  if (!rule) return decide(set, facts, [met('AGREEMENT_OF_PARTIES', null)]);
  const { findings } = lastDayByLaw(set, facts);
  const refused = findings.map(
    (finding): Finding<EmploymentReason> =>
      finding.reason.code === 'NOT_EXTENDED_FOR_OTHERS'
        ? { ...finding, result: 'unmet', reason: { ...finding.reason, holds: false } }
        : finding,
  );
  return decide(set, { division, on }, refused);
}
