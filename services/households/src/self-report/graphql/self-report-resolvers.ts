import type { Resolvers } from '@dixian/service';
import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import type {
  MutationPlaceSelfReportArgs,
  MutationSubmitSelfReportArgs,
  QuerySelfReportStatusArgs,
  QuerySelfReportsArgs,
} from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { type SelfReportRow, selfReportById, selfReportList } from '../persistence/self-reports';
import { placeSelfReport } from '../use-cases/place-self-report';
import { whatHappensNext } from '../use-cases/report-messages';
import { selfReportStatus } from '../use-cases/self-report-status';
import type { SelfReporting } from '../use-cases/self-reporting';
import { submitSelfReport } from '../use-cases/submit-self-report';
import { selfReportFields, selfReportsBehind } from './self-report';

interface Subject {
  kind: string;
  subjectId: string;
}

/** Resolvers of what households report of themselves (自主申报). */
export function selfReportResolvers(parts: SelfReporting): Resolvers {
  const byReportId = ({ reportId }: { reportId: string }, _args: unknown, context: RequestContext) =>
    selfReportById(context, reportId);
  return {
    Query: {
      selfReports,
      async selfReportStatus(
        _root: unknown,
        { receiptNumber }: QuerySelfReportStatusArgs,
        context: RequestContext,
      ) {
        return named('SelfReportStatus', await selfReportStatus(parts, context, receiptNumber));
      },
    },
    Mutation: {
      async submitSelfReport(
        _root: unknown,
        { input }: MutationSubmitSelfReportArgs,
        context: RequestContext,
      ) {
        return named('SelfReportReceipt', await submitSelfReport(parts, context, input));
      },
      async placeSelfReport(_root: unknown, { input }: MutationPlaceSelfReportArgs, context: RequestContext) {
        return named('SelfReportPlaced', await placeSelfReport(parts.law, context, input));
      },
    },
    SelfReportReceipt: {
      whatHappensNext: (_receipt: unknown, _args: unknown, { language }: RequestContext) =>
        whatHappensNext(language),
    },
    SelfReport: selfReportFields(parts.cipher),
    SelfReportPlaced: { selfReport: byReportId },
    SelfReportAlreadyPlaced: { selfReport: byReportId },
    Lead: { selfReports: selfReportsBehind },
    Task: {
      selfReport: ({ kind, subjectId }: Subject, _args: unknown, context: RequestContext) =>
        kind === 'PLACE_SELF_REPORT' ? selfReportById(context, subjectId) : null,
    },
    Reveal: {
      selfReport: (
        { selfReportId }: { selfReportId: string | null },
        _args: unknown,
        context: RequestContext,
      ) => selfReportId && selfReportById(context, selfReportId),
    },
  };
}

// FORBIDDEN for other departments, whose work it is not.
function selfReports(_root: unknown, args: QuerySelfReportsArgs, context: RequestContext) {
  assertSector(context, ['rural']);
  const { division, state } = args.filter ?? {};
  return rootPage<SelfReportRow>(context, selfReportList(division, state), args);
}
