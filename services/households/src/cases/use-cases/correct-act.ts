import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { ActKind } from '../../ground/domain/act-kinds';
import { takesPart } from '../../ground/domain/acting-level';
import { refused } from '../../ground/use-cases/refused';
import { refusal } from '../domain/refusals';
import { actById } from '../persistence/acts';
import { NO_ACT, NOT_PERMITTED } from './case-messages';
import { type ActRecorded, recordAct } from './record-act';

/** A correction as somebody reports it; evidence by the kind it is of, none leaves it as it is. */
export interface ReportedCorrection {
  actId: string;
  occurredOn: PlainDate;
  evidence: Readonly<Partial<Record<ActKind, unknown>>>;
  lateReason?: string | null;
  idempotencyKey: string;
  expectedVersion?: number | null;
}

/** Writes an entry that corrects the last step of a case; the entry corrected stays in the history. */
export async function correctAct(
  law: Law,
  context: RequestContext,
  reported: ReportedCorrection,
): Promise<ActRecorded | UserErrorValue> {
  if (!takesPart(context.caller)) return NOT_PERMITTED;
  const { actId, evidence, ...rest } = reported;
  const act = await actById(context, actId);
  if (!act) return NO_ACT;
  const given = Object.keys(evidence);
  if (given.some((kind) => kind !== act.kind)) return refused(refusal('evidence', 'OTHER_KIND'));
  const first = act.corrects ?? act.id;
  return recordAct(law, context, {
    ...rest,
    kind: act.kind,
    target: { actId: first },
    corrects: first,
    evidence: evidence[act.kind] ?? act.evidence,
    lateReason: rest.lateReason ?? act.lateReason,
  });
}
