import type { Previews } from '@dixian/what-if';
import { type Desk, policyMutations } from './graphql/mutations';
import { PolicyActivation, PolicyDeeds } from './graphql/policy-deeds';
import { PolicyPack, policyVersionFields, storeQueries } from './graphql/queries';

/** Policy folders with their versions: drafted, approved, brought into effect and taken back (政策库). */
export function store(desk: Desk, previews: Previews) {
  return {
    Query: storeQueries,
    Mutation: policyMutations(desk),
    PolicyPack,
    PolicyVersion: policyVersionFields(desk.further, previews),
    PolicyActivation,
    PolicyDeeds,
  };
}
