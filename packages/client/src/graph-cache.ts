import { InMemoryCache, type TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { keyFields, pagedFields, possibleTypes } from '@dixian/graph-schema';

export interface CacheOptions {
  /**
   * What a further page of a list is: `append` puts it behind the pages before it, as `fetchMore` wants for a list that grows;
   * `apart` keeps each page by its cursor, for tables that show one page at a time. Default `append`.
   */
  readonly pages?: 'append' | 'apart';
  /** Of the page's own; they come after ours, field by field. */
  readonly typePolicies?: TypePolicies;
}

/**
 * A cache that knows the graph: which types an interface stands for, without which errors of mutations vanish, what tells objects
 * apart, and which lists come in pages. What depends on a day takes the day as its own argument, so that two days stand apart.
 */
export function graphCache({ pages = 'append', typePolicies = {} }: CacheOptions = {}): InMemoryCache {
  const policies = pages === 'append' ? pagingPolicies() : {};
  for (const [type, fields] of Object.entries(keyFields))
    policies[type] = { ...policies[type], keyFields: fields };
  const cache = new InMemoryCache({ possibleTypes, typePolicies: policies });
  cache.policies.addTypePolicies(typePolicies);
  return cache;
}

function pagingPolicies(): TypePolicies {
  const policies: TypePolicies = {};
  for (const [type, lists] of Object.entries(pagedFields)) {
    const fields = Object.entries(lists).map(([field, keys]) => [field, relayStylePagination(keys)]);
    policies[type] = { fields: Object.fromEntries(fields) };
  }
  return policies;
}
