import { type PolicySet, remarkIn } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../../documents/domain/clause-catalogue';
import type { EntitlementResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';
import { parameterResult } from './parameter-value';

/** Resolvers of Entitlement; its amount is the parameter in force for the place and day asked for. */
export function entitlementResolvers(policies: PolicySet): Complete<EntitlementResolvers> {
  return {
    name: ({ item }) => item.id,
    title: ({ item }) => item.name,
    service: ({ item }) => item.service,
    who: ({ item }) => item.who,
    registeredPoorOnly: ({ item }) => item.registeredPoorOnly ?? false,
    what: ({ item }) => item.what,
    amount: ({ item: { amount }, at }) =>
      'parameter' in amount ? parameterResult(policies, amount.parameter, at) : null,
    amountInWords: ({ item: { amount } }) => ('words' in amount ? amount.words : null),
    endsOn: ({ item: { until } }) => (until && 'date' in until ? until.date : null),
    endInWords: ({ item: { until } }) => (until && 'words' in until ? until.words : null),
    from: ({ item }) => item.from,
    to: ({ item }) => item.to,
    clauses: ({ item }) => cited(item.clause, ...item.clauses),
    document: ({ item }) => documentOf(policies, item),
    note: ({ item }, _args, { language }) => remarkIn(policies, item.note, language),
  };
}
