import { findDeadline, type PolicySet, remarkIn } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../../documents/domain/clause-catalogue';
import type { ProcedureResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';

/** Resolvers of Procedure; its limit is the one in force for the place and day asked for. */
export function procedureResolvers(policies: PolicySet): Complete<ProcedureResolvers> {
  return {
    code: ({ item }) => item.id,
    kind: ({ item }) => item.kind,
    name: ({ item }) => item.name,
    inOrder: ({ item }) => item.inOrder,
    start: ({ item }, _args, { language }) => remarkIn(policies, item.start, language),
    dueBy: ({ item: { dueBy }, at }) =>
      dueBy ? (findDeadline(policies, { ...at, kind: dueBy }) ?? null) : null,
    steps: ({ item, at }) =>
      [...item.steps].sort((a, b) => a.order - b.order).map((step) => ({ item: step, at })),
    from: ({ item }) => item.from,
    to: ({ item }) => item.to,
    clauses: ({ item }) => cited(item.clause),
    document: ({ item }) => documentOf(policies, item),
    note: ({ item }, _args, { language }) => remarkIn(policies, item.note, language),
  };
}
