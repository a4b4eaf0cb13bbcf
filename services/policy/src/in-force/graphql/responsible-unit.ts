import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../../documents/domain/clause-catalogue';
import type { ResponsibleUnitResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';

/** Resolvers of ResponsibleUnit. */
export function responsibleUnitResolvers(policies: PolicySet): Complete<ResponsibleUnitResolvers> {
  return {
    name: ({ unit }) => unit,
    clauses: ({ clauses }) => cited(...clauses),
    document: (unit) => documentOf(policies, unit),
  };
}
