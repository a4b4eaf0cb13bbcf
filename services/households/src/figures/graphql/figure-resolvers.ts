import type { PolicySet } from '@dixian/policy';
import {
  assertMayKnow,
  type Complete,
  orderedPage,
  type RequestContext,
  type Resolvers,
} from '@dixian/service';
import type {
  FigureReportResolvers,
  MutationResolvers,
  QueryResolvers,
  ReportedFigureResolvers,
} from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import {
  type FigureReportRow,
  figureReportList,
  findFigureReport,
  linesOf,
} from '../persistence/figure-reports';
import { gatherFigures } from '../use-cases/gather-figures';
import { digestOf } from '../use-cases/report-digest';
import { reportFigures } from '../use-cases/report-figures';

/** Resolvers of figures as they were reported. */
export function figureResolvers(policies: PolicySet): Resolvers {
  return {
    Query: queries,
    Mutation: mutations(policies),
    ...{ FigureReport: reportFields(policies), ReportedFigure },
  };
}

const queries: Required<Pick<QueryResolvers, 'figureReport' | 'figureReports'>> = {
  async figureReport(_root, { id }, context) {
    assertMayKnow(context, 'CASEWORK');
    const report = await context.db.read(context.scope, (reader) => findFigureReport(reader, id));
    return report ?? null;
  },
  figureReports(_root, args, context) {
    assertMayKnow(context, 'CASEWORK');
    return orderedPage(context, figureReportList(args.filter ?? {}, context.scope.division), args);
  },
};

function mutations(policies: PolicySet): Required<Pick<MutationResolvers, 'reportFigures'>> {
  return {
    reportFigures: async (_root, { input }, context) =>
      named('FiguresReported', await reportFigures(policies, context, input)),
  };
}

function reportFields(policies: PolicySet): Complete<FigureReportResolvers> {
  return {
    division: ({ divisionCode, day }, _args, context) =>
      divisionInSight(context, { code: divisionCode }, day),
    intact: async (report, _args, context) =>
      digestOf(report, await linesOf(context, report.id)) === report.digest,
    async figures(report, { division, measures }, context) {
      const lines = await linesOf(context, report.id);
      const countedNow = onceCounted(policies, context, report);
      return lines
        .filter(({ code }) => !division || code === division)
        .filter(({ measure }) => !measures || measures.includes(measure))
        .map((line) => ({ ...line, countedNow }));
    },
  };
}

const ReportedFigure: Complete<ReportedFigureResolvers> = {
  now: async ({ code, measure, countedNow }) => (await countedNow()).get(`${code} ${measure}`) ?? 0,
};

function onceCounted(policies: PolicySet, context: RequestContext, report: FigureReportRow) {
  let counted: Promise<ReadonlyMap<string, number>> | undefined;
  return () => {
    counted ??= gatherFigures(context, policies, { division: report.divisionCode, asOf: report.day }).then(
      (figures) => new Map(figures.map(({ code, measure, value }) => [`${code} ${measure}`, value])),
    );
    return counted;
  };
}
