import { childPages, type RequestContext } from '@dixian/service';
import type { DivisionChildrenArgs, QueryDivisionArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { type DivisionRow, divisionList } from '../persistence/divisions';
import { type DatedDivision, divisionInSight } from './division-in-sight';

/** Query.division */
export function division(_root: unknown, { code, asOf }: QueryDivisionArgs, context: RequestContext) {
  return divisionInSight(context, { code }, asOfDay({ asOf }, context));
}

/** Fields of Division that are not columns; all as of the day the division was asked for. */
export const Division = {
  parent: ({ parentId, asOf }: DatedDivision, _args: unknown, context: RequestContext) =>
    parentId && divisionInSight(context, { id: parentId }, asOf),
  async children({ id, asOf }: DatedDivision, args: DivisionChildrenArgs, context: RequestContext) {
    const list = divisionList(asOf);
    const page = await childPages<DivisionRow>(context, 'children', list, 'v.parent_id', args, asOf).load(id);
    return { ...page, edges: page.edges.map((edge) => ({ ...edge, node: { ...edge.node, asOf } })) };
  },
};
