import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { nameOfficer } from '../use-cases/name-officer';
import { recordCalendarReport } from '../use-cases/record-calendar-report';
import { recordFinding, rectifyFinding } from '../use-cases/record-finding';
import { recordSecretaryVisits } from '../use-cases/record-secretary-visits';

type OversightMutation =
  | 'recordSecretaryVisits'
  | 'nameOfficer'
  | 'recordCalendarReport'
  | 'recordInspectionFinding'
  | 'rectifyFinding';

/** The mutations by which offices record their own part of the work. */
export function oversightMutations(
  policies: PolicySet,
): Required<Pick<MutationResolvers, OversightMutation>> {
  return {
    recordSecretaryVisits: async (_root, { input }, context) =>
      named('SecretaryVisitsRecorded', await recordSecretaryVisits(context, input)),
    nameOfficer: async (_root, { input }, context) =>
      named('OfficerNamed', await nameOfficer(context, input)),
    recordCalendarReport: async (_root, { input }, context) =>
      named('CalendarReportRecorded', await recordCalendarReport(context, input)),
    recordInspectionFinding: async (_root, { input }, context) =>
      named('InspectionFindingRecorded', await recordFinding(policies, context, input)),
    rectifyFinding: async (_root, { input }, context) =>
      named('InspectionFindingRecorded', await rectifyFinding(context, input)),
  };
}
