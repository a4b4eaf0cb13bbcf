import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import type { ActKind } from '../../domain/cases/act-kinds';
import type { Law } from '../../domain/cases/case-rules';
import { recordAct } from '../../use-cases/cases/record-act';
import { named } from '../named';
import { correctActs } from './correct-act';

interface CommonInput {
  occurredOn: PlainDate;
  evidence: object;
  lateReason?: string | null;
  idempotencyKey: string;
  expectedVersion?: number | null;
}
type ActInput = CommonInput & ({ leadId: string } | { caseId: string });

/** The mutations of cases: each writes an act of its kind. */
export function caseMutations(law: Law) {
  const writes =
    (kind: ActKind) =>
    async (_root: unknown, { input }: { input: ActInput }, context: RequestContext) => {
      const target = 'leadId' in input ? { leadId: input.leadId } : { caseId: input.caseId };
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
    announceIdentification: writes('ANNOUNCEMENT'),
    recordSystemEntry: writes('ENTRY'),
    correctAct: correctActs(law),
  };
}
