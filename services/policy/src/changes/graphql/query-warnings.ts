import { type PolicySet, type UnstableItem, unstableItems } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../../documents/domain/clause-catalogue';
import type { PolicySubject, PolicyWarningResolvers, QueryResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';

const SUBJECTS = {
  entitlements: 'ENTITLEMENT',
  parameters: 'PARAMETER',
  deadlines: 'TIME_LIMIT',
  procedures: 'PROCEDURE',
  targets: 'TARGET',
} as const satisfies Record<UnstableItem['part'], PolicySubject>;

/** Query.policyWarnings: law is public, and so is what is doubtful in it. */
export function warningQueries(policies: PolicySet): Pick<Complete<QueryResolvers>, 'policyWarnings'> {
  return { policyWarnings: (_root, { division }) => [...unstableItems(policies, division)] };
}

/** Fields of PolicyWarning. */
export function policyWarningFields(policies: PolicySet): Complete<PolicyWarningResolvers> {
  return {
    code: () => 'STABILITY_REQUIRED',
    message: ({ name, to, until }, _args, { language }) =>
      language === 'zh'
        ? `“${name}”于${to}到期，此后没有接续规定；政策应保持总体稳定至${until}，请补充接续文件。`
        : `“${name}” ends on ${to} and nothing follows it; policies are to stay broadly stable until ${until}. Please add what follows.`,
    subject: ({ part }) => SUBJECTS[part],
    endsOn: ({ to }) => to,
    stableUntil: ({ until }) => until,
    clauses: ({ clause }) => cited(clause),
    document: (item) => documentOf(policies, item),
  };
}
