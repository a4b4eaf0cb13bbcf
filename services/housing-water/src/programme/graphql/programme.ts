import { type PlainDate, yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import {
  assertMayKnow,
  Conditions,
  ofCounty,
  orderedPage,
  percentOf,
  type RequestContext,
} from '@dixian/service';
import type { MutationResolvers, QueryResolvers, WaterSiteResolvers } from '../../ground/generated';
import { isNamed, programmeAsked } from '../domain/named-towns';
import { type ProgrammeProgress, programmeOn } from '../domain/programme';
import { siteState } from '../domain/site-days';
import { siteList, sitesOf } from '../persistence/sites';
import { recordSiteProgress as record } from '../use-cases/record-site-progress';

/** How far a programme of a place and year is on a day; sites outside the towns that a document names are left out. */
export async function progressOf(
  context: RequestContext,
  { policies, towns }: { policies: PolicySet; towns: ReadonlyMap<string, string> },
  { division, year, asOf }: { division: string; year: number; asOf: PlainDate },
): Promise<ProgrammeProgress> {
  const add = ofCounty(new Conditions(), [context.scope.division, division])
    .within(division)
    .add('year = ?', year);
  const rows = await context.db.read(context.scope, (reader) => sitesOf(reader, add));
  const sites = rows.flatMap(({ site, divisionCode, acceptedOn }) => {
    const town = divisionCode.slice(0, 9);
    const asked = programmeAsked(policies, town.slice(0, 6), year);
    return isNamed(asked, town, towns) ? [{ number: site, town, village: divisionCode, acceptedOn }] : [];
  });
  return programmeOn(sites, asOf);
}

/** Query.waterProgramme */
export function waterProgrammeIn(
  policies: PolicySet,
  towns: ReadonlyMap<string, string>,
): NonNullable<QueryResolvers['waterProgramme']> {
  return async (_root, args, context) => {
    assertMayKnow(context, 'HOUSING');
    const asOf = args.asOf ?? context.clock.today();
    const year = args.year ?? yearOf(asOf);
    const division = args.division ?? context.scope.division;
    const asked = programmeAsked(policies, division.slice(0, 6), year);
    const on = await progressOf(context, { policies, towns }, { division, year, asOf });
    if (on.sites === 0 && asked.sites === null) return null;
    const whole = asked.sites ?? on.sites;
    return {
      __typename: 'WaterProgramme',
      ...{ year, asOf, sites: on.sites, accepted: on.accepted, sitesAsked: asked.sites },
      share: percentOf(BigInt(on.accepted), BigInt(whole)) ?? null,
      met: on.accepted >= whole,
      ...{ villagesDone: on.villagesDone, villagesAsked: asked.villages },
      ...{ townsDone: on.townsDone, townsAsked: asked.towns },
      places: [...on.towns, ...on.villages].map(({ place, ...counts }) => ({
        divisionCode: place,
        ...counts,
      })),
      clauses: asked.clause === null ? [] : [{ id: asked.clause }],
    };
  };
}

/** Query.waterSites */
export const waterSites: NonNullable<QueryResolvers['waterSites']> = (_root, args, context) => {
  assertMayKnow(context, 'HOUSING');
  const { division, year, number, accepted, complete, asOf } = args.filter ?? {};
  const day = asOf ?? context.clock.today();
  const list = siteList((add) => {
    const own = ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('year = ?', year)
      .addIf('site = ?', number);
    if (typeof accepted === 'boolean') own.add('coalesce(accepted_on <= ?, false) = ?', day, accepted);
    if (typeof complete === 'boolean') own.add('coalesce(completed_on <= ?, false) = ?', day, complete);
    return own;
  });
  return orderedPage(context, list, args);
};

/** Mutation.recordSiteProgress */
export const recordSiteProgress: NonNullable<MutationResolvers['recordSiteProgress']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await record(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'SiteProgressRecorded', site: outcome };
};

/** Fields of WaterSite that are not columns. */
export const WaterSite: WaterSiteResolvers = {
  id: ({ siteId }) => siteId,
  number: ({ site }) => site,
  state: (row, { asOf }, context) => siteState(row, asOf ?? context.clock.today()),
};
