import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../domain/clause-catalogue';
import { cited } from './cited';
import type { ResponsibleUnitResolvers } from './generated';

/** Resolvers of ResponsibleUnit. */
export function responsibleUnitResolvers(policies: PolicySet): Complete<ResponsibleUnitResolvers> {
  return {
    name: ({ unit }) => unit,
    clauses: ({ clauses }) => cited(...clauses),
    document: (unit) => documentOf(policies, unit),
  };
}
