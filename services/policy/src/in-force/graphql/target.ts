import { parsePlainDate } from '@dixian/calendar';
import {
  type TargetComparison as FiledComparison,
  type PolicySet,
  remarkIn,
  targetsInForce,
} from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../../documents/domain/clause-catalogue';
import type { TargetComparison, TargetResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';
import { parameterResult } from './parameter-value';

const comparisons: Readonly<Record<FiledComparison, TargetComparison>> = {
  'at-least': 'AT_LEAST',
  'at-most': 'AT_MOST',
  exactly: 'EXACTLY',
  'not-below-previous-year': 'NOT_BELOW_PREVIOUS_YEAR',
};

/** Resolvers of Target; a target is known by its name, place and day. */
export function targetResolvers(policies: PolicySet): Complete<TargetResolvers> {
  return {
    __resolveReference: ({ id, divisionCode: division, asOf }) => {
      const on = parsePlainDate(asOf);
      if (!on) return null;
      const at = { division, on };
      const item = targetsInForce(policies, at).find((target) => target.id === id);
      return item ? { item, at } : null;
    },
    id: ({ item }) => item.id,
    divisionCode: ({ at }) => at.division,
    asOf: ({ at }) => at.on,
    name: ({ item }) => item.name,
    of: ({ item }) => item.of,
    unit: ({ item }) => item.unit,
    comparison: ({ item }) => comparisons[item.comparison],
    value: ({ item: { parameter }, at }) => (parameter ? parameterResult(policies, parameter, at) : null),
    service: ({ item }) => item.service,
    from: ({ item }) => item.from,
    to: ({ item }) => item.to,
    clauses: ({ item }) => cited(item.clause),
    document: ({ item }) => documentOf(policies, item),
    note: ({ item }, _args, { language }) => remarkIn(policies, item.note, language),
  };
}
