import { type Caller, isReadOnly } from '@dixian/access';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { type RecordingLevel, recordingLevel } from '../../ground/domain/acting-level';
import { type Reported, refuseReported } from '../../ground/domain/reported';
import type { Recorder } from '../../ground/persistence/recorder';
import { refused } from '../../ground/use-cases/refused';
import { NOT_ABOVE_VILLAGE, NOT_PERMITTED } from './monitoring-messages';

/** Why a caller may not record something here; undefined who may. */
export function refuseCaller(caller: Caller, levels?: readonly RecordingLevel[]): UserErrorValue | undefined {
  const level = isReadOnly(caller) ? undefined : recordingLevel(caller);
  if (!level) return levels ? NOT_ABOVE_VILLAGE : NOT_PERMITTED;
  return levels && !levels.includes(level) ? NOT_ABOVE_VILLAGE : undefined;
}

/** Runs a recording in one transaction and lets what it published go; refuses bad days, keys and texts before. */
export async function recording<Outcome>(
  context: RequestContext,
  reported: Reported,
  texts: Readonly<Record<string, string | null | undefined>>,
  work: (transaction: Statements, by: Recorder) => Promise<Outcome>,
): Promise<Outcome | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  const wrong = refuseReported(reported, clock.today(), texts);
  if (wrong) return refused(wrong);
  const { id: account, role, division: actingFor } = caller;
  const by = { account, role, actingFor, key: reported.idempotencyKey };
  const outcome = await db.write(scope, (transaction) => work(transaction, by));
  context.published();
  return outcome;
}
