import type { PlainDate } from '@dixian/calendar';
import { type Complete, childPages, judgedOn, type RequestContext } from '@dixian/service';
import type { DivisionEdgeResolvers, DivisionResolvers, QueryResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { type DivisionRow, divisionList, divisionNear } from '../persistence/divisions';
import { divisionInSight } from './division-in-sight';

/** Query.division */
export const division: NonNullable<QueryResolvers['division']> = (_root, { code, asOf }, context) =>
  divisionInSight(context, { code }, asOfDay({ asOf }, context));

/** Fields of Division that are not columns; each by its own day, whatever day the division was found by. */
export const Division: Complete<Omit<DivisionResolvers, 'mergedInto' | 'changes'>> = {
  code: async (row, args, context) => (await versionOn(row, args, context)).code,
  name: async (row, args, context) => (await versionOn(row, args, context)).name,
  validFrom: async (row, args, context) => (await versionOn(row, args, context)).validFrom,
  validTo: async (row, args, context) => (await versionOn(row, args, context)).validTo,
  urbanRuralCode: async (row, args, context) => (await versionOn(row, args, context)).urbanRural,
  async parent(row, args, context) {
    const { parentId } = await versionOn(row, args, context);
    if (parentId === null) return null;
    return (await divisionNear(context, parentId, asOfDay(args, context))) ?? null;
  },
  async children({ id }, args, context) {
    const asOf = asOfDay(args, context);
    const list = divisionList(asOf);
    const pages = childPages<DivisionRow>(context, 'children', list, 'v.parent_id', args, asOf);
    return judgedOn(await pages.load(id), asOf);
  },
};

/** Code and name of the day that the list was asked for: the row was read for that day. */
export const DivisionEdge: DivisionEdgeResolvers = {
  code: ({ node }) => node.code,
  name: ({ node }) => node.name,
};

// The row is one version; it is read again only for a day on which it was not valid.
async function versionOn(
  row: DivisionRow,
  args: { asOf?: PlainDate | null },
  context: RequestContext,
): Promise<DivisionRow> {
  const day = asOfDay(args, context);
  const valid =
    (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || row.validTo >= day);
  return valid ? row : ((await divisionNear(context, row.id, day)) ?? row);
}
