import { yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, orderedPage } from '@dixian/service';
import type { FundProjectResolvers, ProjectActResolvers, QueryResolvers } from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';
import { provincialFrom } from '../domain/provincial-appraisal';
import { actsOf, allocationsOf } from '../persistence/project-acts';
import { projectById, projectList, projectStanding } from '../persistence/project-list';
import { lacks, PROJECT_STAGE } from '../persistence/project-stage';

const COUNTY_DIGITS = 6;

/** Query.fundProjects */
export function fundProjects(policies: PolicySet): NonNullable<QueryResolvers['fundProjects']> {
  return (_root, args, context) => {
    assertMayKnow(context, 'FUNDS');
    const { division, year, category, fundLevel, renewal, stage, missing } = args.filter ?? {};
    const from = provincialFrom(
      policies,
      division || context.caller.division,
      year ?? yearOf(context.clock.today()),
    );
    const list = projectList((add) => {
      add
        .within(division?.slice(0, COUNTY_DIGITS))
        .within(division && division.length > COUNTY_DIGITS ? division : undefined, 'village_code')
        .addIf('year = ?', year)
        .addIf('category = ?', category)
        .addIf('fund_level = ?', fundLevel)
        .addIf('renewal = ?', renewal)
        .addIf(`${PROJECT_STAGE} = ?`, stage);
      if (!missing) return add;
      if (missing !== 'PROVINCIAL_APPRAISAL') return add.add(lacks(missing, '0'));
      return from === undefined ? add.add('false') : add.add(lacks(missing, '?::bigint'), from);
    });
    return orderedPage(context, list, args);
  };
}

/** Fields of FundProject that are not columns. */
export function fundProjectFields(policies: PolicySet): Complete<FundProjectResolvers> {
  return {
    __resolveReference: ({ id }, context) => projectById(context, id),
    acts: ({ id }, _args, context) => actsOf(context, id),
    allocations: ({ id }, _args, context) => allocationsOf(context, id),
    appraisal: async ({ id }, _args, context) => (await projectStanding(context, id))?.appraisal ?? null,
    noticedOn: async ({ id }, _args, context) => (await projectStanding(context, id))?.noticedOn ?? null,
    stage: async ({ id }, _args, context) => (await projectStanding(context, id))?.stage ?? 'PROPOSED',
    async missing({ id, divisionCode, year, investment }, _args, context) {
      const standing = await projectStanding(context, id);
      if (!standing) return [];
      const from = provincialFrom(policies, divisionCode, year);
      const needsProvince = from !== undefined && investment >= from && !standing.byProvince;
      return [...standing.gaps, ...(needsProvince ? (['PROVINCIAL_APPRAISAL'] as const) : [])];
    },
  };
}

/** Fields of ProjectAct that are not columns. */
export const ProjectAct: Complete<ProjectActResolvers> = { attachments };
