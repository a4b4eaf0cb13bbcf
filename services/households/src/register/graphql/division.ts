import { type Complete, childPages } from '@dixian/service';
import type { DivisionResolvers, QueryResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { type DivisionRow, divisionList } from '../persistence/divisions';
import { divisionInSight } from './division-in-sight';

/** Query.division */
export const division: NonNullable<QueryResolvers['division']> = (_root, { code, asOf }, context) =>
  divisionInSight(context, { code }, asOfDay({ asOf }, context));

/** Fields of Division that are not columns; all as of the day the division was asked for. */
export const Division: Complete<DivisionResolvers> = {
  parent: ({ parentId, asOf }, _args, context) =>
    parentId === null ? null : divisionInSight(context, { id: parentId }, asOf),
  async children({ id, asOf }, args, context) {
    const list = divisionList(asOf);
    const page = await childPages<DivisionRow>(context, 'children', list, 'v.parent_id', args, asOf).load(id);
    return { ...page, edges: page.edges.map((edge) => ({ ...edge, node: { ...edge.node, asOf } })) };
  },
};
