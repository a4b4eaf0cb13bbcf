import type { UserErrorValue } from '@dixian/graph';
import type { Law, ProcedureKind } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { caseById } from '../../cases/persistence/cases';
import type { ActKind } from '../../ground/domain/act-kinds';
import type {
  CaseActItemResolvers,
  LeadVisitResultResolvers,
  MutationResolvers,
} from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { leadById } from '../../leads/persistence/leads';
import { type ActOfMany, actForMany, type EnteredForMany } from '../use-cases/act-for-many';
import { takeBackMany } from '../use-cases/take-back-many';
import { verifyMany } from '../use-cases/verify-many';

/** The mutations that do one act for many cases, and the visits of a day. */
export function bulkMutations(law: Law) {
  const writes =
    (act: string, kind: ActKind, of?: readonly ProcedureKind[]) =>
    async (_root: unknown, { input }: { input: EnteredForMany }, context: RequestContext) => {
      return resultsOf(await actForMany(law, context, { act, kind, of }, input));
    };
  const opening = { holdSpecialMeetings: writes('holdSpecialMeetings', 'SPECIAL_MEETING') };
  const ofCases = {
    recordVillageReviews: writes('recordVillageReviews', 'VILLAGE_REVIEW'),
    postPublicities: writes('postPublicities', 'POSTING'),
    recordTownshipReviews: writes('recordTownshipReviews', 'TOWNSHIP_REVIEW'),
    recordCountyDecisions: writes('recordCountyDecisions', 'COUNTY_DECISION'),
    announceIdentifications: writes('announceIdentifications', 'ANNOUNCEMENT', [
      'IDENTIFICATION',
      'RELABELLING',
    ]),
    recordSystemEntries: writes('recordSystemEntries', 'ENTRY'),
    recordReverifications: writes('recordReverifications', 'REVERIFICATION'),
    approveEliminations: writes('approveEliminations', 'APPROVAL'),
    announceEliminations: writes('announceEliminations', 'ANNOUNCEMENT', ['ELIMINATION']),
  };
  return {
    ...opening,
    ...ofCases,
    takeBackActs: async (_root, { input }, context) =>
      resultsOf(
        await takeBackMany(law, context, {
          bulkActs: Object.keys({ ...opening, ...ofCases }),
          opening: Object.keys(opening),
          input,
        }),
      ),
    async verifyLeads(_root, { input }, context) {
      const done = await verifyMany(law, context, input);
      if (!('visits' in done)) return done;
      const results = done.visits.map(({ leadId, outcome }) => ({
        leadId,
        result: named('LeadVerified', outcome),
      }));
      return { __typename: 'LeadsVerified', results, ...summed(results, 'LeadVerified') };
    },
  } satisfies MutationResolvers;
}

function resultsOf(done: { acts: ActOfMany[] } | UserErrorValue) {
  if (!('acts' in done)) return done;
  const results = done.acts.map(({ caseId, leadId, outcome }) => ({
    caseId: 'case' in outcome ? outcome.case.id : caseId,
    leadId,
    result: named('CaseActRecorded', outcome),
  }));
  return { __typename: 'CaseActsRecorded' as const, results, ...summed(results, 'CaseActRecorded') };
}

function summed(results: readonly { result: { __typename: string } }[], success: string) {
  const recorded = results.filter(({ result }) => result.__typename === success).length;
  return { recorded, refused: results.length - recorded };
}

/** Fields of CaseActItem that are read. */
export const CaseActItem: CaseActItemResolvers = {
  case: ({ caseId }, _args, context) => (caseId === undefined ? null : caseById(context, caseId)),
  lead: ({ leadId }, _args, context) => (leadId === undefined ? null : leadById(context, leadId)),
};

/** Fields of LeadVisitResult that are read. */
export const LeadVisitResult: LeadVisitResultResolvers = {
  lead: ({ leadId }, _args, context) => leadById(context, leadId),
};
