import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { ActKind } from '../../ground/domain/act-kinds';
import { refused } from '../../ground/use-cases/refused';
import { refusal } from '../domain/refusals';
import { type ActRow, findAct } from '../persistence/acts';
import { NO_ACT } from './case-messages';
import { type ActRecorded, type EnteredAct, recordAct } from './record-act';

/** A correction as somebody reports it; evidence by the kind it is of, none leaves it as it is. */
export interface ReportedCorrection {
  actId: string;
  evidence: Readonly<Partial<Record<ActKind, unknown>>>;
  attachments?: readonly string[] | null;
  expectedVersion?: number | null;
}

/** Writes an entry that corrects another of its case, the result of which it leaves; the entry corrected stays in the history. */
export function correctAct(
  law: Law,
  context: RequestContext,
  input: EnteredAct['input'],
  { actId, evidence, attachments, expectedVersion }: ReportedCorrection,
): Promise<ActRecorded | UserErrorValue> {
  const { occurredOn, lateReason } = input;
  return recordAct(law, context, { act: 'correctAct', input }, async (transaction) => {
    const act = await findAct(transaction, actId);
    if (!act) return NO_ACT;
    const given = Object.keys(evidence);
    if (given.some((kind) => kind !== act.kind)) return refused(refusal('evidence', 'OTHER_KIND'));
    if (act.kind === 'TAKING_BACK') return refused(refusal('actId', 'NOTHING_TO_CORRECT'));
    return {
      occurredOn,
      expectedVersion,
      kind: act.kind,
      target: { actId: act.id },
      corrects: act.id,
      attachments,
      evidence: withPhotosOf(act, evidence[act.kind]),
      lateReason: lateReason ?? act.lateReason,
    };
  });
}

// Its photos and files hang on it whatever else is corrected.
function withPhotosOf({ evidence }: ActRow, given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return evidence;
  if ('files' in evidence) return { ...given, files: evidence.files };
  return 'photos' in evidence ? { ...given, photos: evidence.photos } : given;
}
