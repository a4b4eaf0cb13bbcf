import type { PlainDate } from '@dixian/calendar';
import type { Law, ProcedureKind } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { ActKind } from '../../ground/domain/act-kinds';
import type { MutationRecordEliminationArgs } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import type { HouseholdTarget } from '../use-cases/found-case';
import { recordAct } from '../use-cases/record-act';
import { correctActs } from './correct-act';

interface CommonInput {
  occurredOn: PlainDate;
  evidence: object;
  lateReason?: string | null;
  idempotencyKey: string;
  expectedVersion?: number | null;
}
type ActInput = CommonInput & ({ leadId: string } | { caseId: string });
type HouseholdInput = CommonInput & { householdId: string };

/** The mutations of cases: each writes an act of its kind. */
export function caseMutations(law: Law) {
  const writes =
    (kind: ActKind, of?: ProcedureKind) =>
    async (_root: unknown, { input }: { input: ActInput }, context: RequestContext) => {
      const target = 'leadId' in input ? { leadId: input.leadId } : { caseId: input.caseId };
      return named('CaseActRecorded', await recordAct(law, context, { ...input, kind, target, of }));
    };
  const opens =
    (kind: ActKind, opened: HouseholdTarget['opens']) =>
    async (_root: unknown, { input }: { input: HouseholdInput }, context: RequestContext) => {
      const target = { householdId: input.householdId, opens: opened };
      return named('CaseActRecorded', await recordAct(law, context, { ...input, kind, target }));
    };
  return {
    holdSpecialMeeting: writes('SPECIAL_MEETING'),
    submitApplication: writes('APPLICATION'),
    recordHomeCheck: writes('HOME_CHECK'),
    recordVillageReview: writes('VILLAGE_REVIEW'),
    postPublicity: writes('POSTING'),
    recordObjection: writes('OBJECTION'),
    settleObjection: writes('OBJECTION_SETTLEMENT'),
    recordVillageSelection: writes('VILLAGE_SELECTION'),
    recordTownshipReview: writes('TOWNSHIP_REVIEW'),
    recordCountyDecision: writes('COUNTY_DECISION'),
    announceIdentification: writes('ANNOUNCEMENT', 'IDENTIFICATION'),
    recordSystemEntry: writes('ENTRY'),
    correctAct: correctActs(law),
    nominateElimination: opens('NOMINATION', 'ELIMINATION'),
    recordReverification: writes('REVERIFICATION'),
    approveElimination: writes('APPROVAL'),
    announceElimination: writes('ANNOUNCEMENT', 'ELIMINATION'),
    recordElimination: recordElimination(law),
    confirmSetback: opens('SETBACK_CONFIRMATION', 'RELABELLING'),
    relabelRisk: writes('RELABELLING'),
  };
}

function recordElimination(law: Law) {
  return async (_root: unknown, { input }: MutationRecordEliminationArgs, context: RequestContext) => {
    const { householdId, mode, reason, ...rest } = input;
    const outcome = await recordAct(law, context, {
      ...rest,
      kind: 'ELIMINATION_DECISION',
      target: { householdId, opens: 'UNPRINTED_ELIMINATION' },
      evidence: { mode, reason },
    });
    return named('CaseActRecorded', outcome);
  };
}
