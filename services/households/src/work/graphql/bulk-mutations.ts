import type { Law, ProcedureKind } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { caseById } from '../../cases/persistence/cases';
import type { ActKind } from '../../ground/domain/act-kinds';
import type { MutationVerifyLeadsArgs } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { leadById } from '../../leads/persistence/leads';
import { type ActOfMany, actForMany, type EnteredForMany } from '../use-cases/act-for-many';
import { type VisitOfMany, verifyMany } from '../use-cases/verify-many';

/** The mutations that do one act for many cases, and the visits of a day. */
export function bulkMutations(law: Law) {
  const writes =
    (act: string, kind: ActKind, of?: ProcedureKind) =>
    async (_root: unknown, { input }: { input: EnteredForMany }, context: RequestContext) => {
      const done = await actForMany(law, context, { act, kind, of }, input);
      return 'acts' in done ? summed('CaseActsRecorded', done.acts, 'CaseActRecorded') : done;
    };
  return {
    recordVillageReviews: writes('recordVillageReviews', 'VILLAGE_REVIEW'),
    postPublicities: writes('postPublicities', 'POSTING'),
    recordTownshipReviews: writes('recordTownshipReviews', 'TOWNSHIP_REVIEW'),
    recordCountyDecisions: writes('recordCountyDecisions', 'COUNTY_DECISION'),
    announceIdentifications: writes('announceIdentifications', 'ANNOUNCEMENT', 'IDENTIFICATION'),
    recordSystemEntries: writes('recordSystemEntries', 'ENTRY'),
    recordReverifications: writes('recordReverifications', 'REVERIFICATION'),
    approveEliminations: writes('approveEliminations', 'APPROVAL'),
    announceEliminations: writes('announceEliminations', 'ANNOUNCEMENT', 'ELIMINATION'),
    async verifyLeads(_root: unknown, { input }: MutationVerifyLeadsArgs, context: RequestContext) {
      const done = await verifyMany(law, context, input);
      return 'visits' in done ? summed('LeadsVerified', done.visits, 'LeadVerified') : done;
    },
  };
}

function summed(typename: string, items: readonly (ActOfMany | VisitOfMany)[], success: string) {
  const results = items.map(({ outcome, ...item }) => ({ ...item, result: named(success, outcome) }));
  const recorded = results.filter(
    ({ result }) => '__typename' in result && result.__typename === success,
  ).length;
  return { __typename: typename, results, recorded, refused: results.length - recorded };
}

/** Fields of CaseActItem that are read. */
export const CaseActItem = {
  case: ({ caseId }: ActOfMany, _args: unknown, context: RequestContext) => caseById(context, caseId),
};

/** Fields of LeadVisitResult that are read. */
export const LeadVisitResult = {
  lead: ({ leadId }: VisitOfMany, _args: unknown, context: RequestContext) => leadById(context, leadId),
};
