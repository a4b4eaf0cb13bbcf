import { assertMayKnow, orderedPage } from '@dixian/service';
import type { RevealBounds } from '../../ground/domain/reveal-bounds';
import type {
  LeadResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  RevealResolvers,
  SelfReportReceiptResolvers,
  TaskResolvers,
} from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { divisionLedTo } from '../../register/persistence/divisions';
import { isTownshipOrVillage } from '../domain/check-report';
import { reportPlace } from '../persistence/report-places';
import { selfReportById, selfReportList, selfReportsOfLead } from '../persistence/self-reports';
import { placeSelfReport } from '../use-cases/place-self-report';
import { whatHappensNext } from '../use-cases/report-messages';
import { selfReportStatus } from '../use-cases/self-report-status';
import type { SelfReporting } from '../use-cases/self-reporting';
import { submitSelfReport } from '../use-cases/submit-self-report';
import { selfReportFields } from './self-report';

/** Resolvers of what households report of themselves (自主申报). */
export function selfReportResolvers(parts: SelfReporting, bounds: RevealBounds): Resolvers {
  return {
    Query: queries(parts),
    Mutation: mutations(parts),
    SelfReportReceipt,
    SelfReport: selfReportFields(parts.cipher, bounds),
    Lead,
    Task,
    Reveal,
  };
}

type SelfReportQueries = Required<
  Pick<QueryResolvers, 'selfReports' | 'selfReportPlace' | 'selfReportStatus'>
>;

function queries(parts: SelfReporting): SelfReportQueries {
  return {
    async selfReportPlace(_root, { code }, context) {
      if (!isTownshipOrVillage(code)) return null;
      const today = context.clock.today();
      const led = await divisionLedTo(context, code, today);
      return (led && (await reportPlace(context, led.code, today))) ?? null;
    },
    // FORBIDDEN for other departments, whose work it is not.
    selfReports(_root, args, context) {
      assertMayKnow(context, 'CASEWORK');
      return orderedPage(context, selfReportList(args.filter ?? {}, context.scope.division), args);
    },
    async selfReportStatus(_root, { receiptNumber }, context) {
      return named('SelfReportStatus', await selfReportStatus(parts, context, receiptNumber));
    },
  };
}

type SelfReportMutations = Required<Pick<MutationResolvers, 'submitSelfReport' | 'placeSelfReport'>>;

function mutations(parts: SelfReporting): SelfReportMutations {
  return {
    async submitSelfReport(_root, { input }, context) {
      return named('SelfReportReceipt', await submitSelfReport(parts, context, input));
    },
    async placeSelfReport(_root, { input }, context) {
      return named('SelfReportPlaced', await placeSelfReport(parts.law, context, input));
    },
  };
}

const SelfReportReceipt: SelfReportReceiptResolvers = {
  whatHappensNext: (_receipt, _args, { language }) => whatHappensNext(language),
};

// Null for other departments, whose work it is not.
const Lead: LeadResolvers = {
  selfReports: forTakingPart(({ id }, _args, context) => selfReportsOfLead(context, id)),
};

const Task: TaskResolvers = {
  selfReport: ({ kind, subjectId }, _args, context) =>
    kind === 'PLACE_SELF_REPORT' ? selfReportById(context, subjectId) : null,
};

const Reveal: RevealResolvers = {
  selfReport: ({ selfReportId }, _args, context) =>
    selfReportId ? selfReportById(context, selfReportId) : null,
};
