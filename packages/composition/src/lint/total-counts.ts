import { type GraphQLSchema, getNullableType } from 'graphql';
import type { Finding } from '../finding';
import { outputFields } from './coordinates';

/** `totalCount` is an Int of its own on a connection, so that only who asks for it pays for the count. */
export function totalCounts(api: GraphQLSchema): Finding[] {
  return outputFields(api)
    .filter(({ field }) => field.name === 'totalCount')
    .filter(
      ({ parent, field }) =>
        !parent.name.endsWith('Connection') || String(getNullableType(field.type)) !== 'Int',
    )
    .map(({ at }) => ({ rule: 'total-counts', at, message: '`totalCount` must be an Int on a connection' }));
}
