import type { PlainDate } from '@dixian/calendar';
import type { Law, ProcedureKind } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { ActKind } from '../../ground/domain/act-kinds';
import { isRefusal } from '../../ground/domain/refusal';
import type { MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { refused } from '../../ground/use-cases/refused';
import type { HouseholdTarget } from '../use-cases/found-case';
import { type ActAlong, type EnteredAct, recordAct } from '../use-cases/record-act';
import { settleLead } from '../use-cases/settle-lead';
import { takingBack } from '../use-cases/take-back';
import { type GivenTarget, targetOf } from '../use-cases/target-of';
import { correctActs } from './correct-act';

type CommonInput = EnteredAct['input'] & AlongInput & { expectedVersion?: number | null } & Along;

export interface AlongInput {
  readonly occurredOn?: PlainDate | null;
  readonly evidence: object;
  readonly lateReason?: string | null;
  readonly attachments?: readonly string[] | null;
}
export interface Along {
  readonly posting?: AlongInput | null;
  readonly announcement?: AlongInput | null;
}
type ActInput = CommonInput & GivenTarget & { readonly step?: string | null };

// What makes a household a monitored one, for the first time or again.
const TAKEN_IN: readonly ProcedureKind[] = ['IDENTIFICATION', 'RELABELLING'];

/** The mutations of cases: each writes an act of its kind. */
export function caseMutations(law: Law) {
  const writes =
    (act: string, kind: ActKind, of?: readonly ProcedureKind[], opens?: HouseholdTarget['opens']) =>
    async (_root: unknown, { input }: { input: ActInput }, context: RequestContext) => {
      const target = targetOf(input, opens);
      if (isRefusal(target)) return refused(target);
      const reported = { ...input, kind, target, of, along: alongWith(kind, input) };
      return named('CaseActRecorded', await recordAct(law, context, { act, input }, reported));
    };
  return {
    holdSpecialMeeting: writes('holdSpecialMeeting', 'SPECIAL_MEETING'),
    submitApplication: writes('submitApplication', 'APPLICATION'),
    recordHomeCheck: writes('recordHomeCheck', 'HOME_CHECK'),
    recordVillageReview: writes('recordVillageReview', 'VILLAGE_REVIEW'),
    postPublicity: writes('postPublicity', 'POSTING'),
    recordObjection: writes('recordObjection', 'OBJECTION'),
    settleObjection: writes('settleObjection', 'OBJECTION_SETTLEMENT'),
    recordVillageSelection: writes('recordVillageSelection', 'VILLAGE_SELECTION'),
    recordTownshipReview: writes('recordTownshipReview', 'TOWNSHIP_REVIEW'),
    recordCountyDecision: writes('recordCountyDecision', 'COUNTY_DECISION'),
    announceIdentification: writes('announceIdentification', 'ANNOUNCEMENT', TAKEN_IN),
    recordSystemEntry: writes('recordSystemEntry', 'ENTRY'),
    recordEvidence: writes('recordEvidence', 'RECORD'),
    correctAct: correctActs(law),
    withdrawCase: writes('withdrawCase', 'WITHDRAWAL'),
    takeBackAct: takeBackAct(law),
    nominateElimination: writes('nominateElimination', 'NOMINATION', undefined, 'ELIMINATION'),
    recordReverification: writes('recordReverification', 'REVERIFICATION'),
    approveElimination: writes('approveElimination', 'APPROVAL'),
    announceElimination: writes('announceElimination', 'ANNOUNCEMENT', ['ELIMINATION']),
    recordElimination: recordElimination(law),
    confirmSetback: writes('confirmSetback', 'SETBACK_CONFIRMATION', undefined, 'RELABELLING'),
    relabelRisk: writes('relabelRisk', 'RELABELLING'),
    settleLead: async (_root, { input }, context) =>
      named('LeadSettled', await settleLead(law, context, input)),
  } satisfies MutationResolvers;
}

// What hangs out with the act that it tells of; on the same day unless another is given.
function alongWith(kind: ActKind, { occurredOn, posting, announcement }: CommonInput): ActAlong | undefined {
  if (posting) return { occurredOn, ...known(posting), kind: 'POSTING', field: 'posting' };
  if (!announcement) return undefined;
  const of: readonly ProcedureKind[] = kind === 'APPROVAL' ? ['ELIMINATION'] : TAKEN_IN;
  return { occurredOn, ...known(announcement), kind: 'ANNOUNCEMENT', of, field: 'announcement' };
}

function known({ occurredOn, evidence, lateReason, attachments }: AlongInput) {
  return { evidence, attachments, ...(lateReason && { lateReason }), ...(occurredOn && { occurredOn }) };
}

function takeBackAct(law: Law): MutationResolvers['takeBackAct'] {
  return async (_root, { input }, context) => {
    const { actId, reason, ...rest } = input;
    const entered = { act: 'takeBackAct', input };
    return named(
      'CaseActRecorded',
      await recordAct(law, context, entered, takingBack({ actId, reason, ...rest })),
    );
  };
}

function recordElimination(law: Law): MutationResolvers['recordElimination'] {
  return async (_root, { input }, context) => {
    const { householdId, mode, reason, ...rest } = input;
    const entered = { act: 'recordElimination', input };
    const outcome = await recordAct(law, context, entered, {
      ...rest,
      kind: 'ELIMINATION_DECISION',
      target: { householdId, opens: 'UNPRINTED_ELIMINATION' },
      evidence: { mode, reason },
    });
    return named('CaseActRecorded', outcome);
  };
}
