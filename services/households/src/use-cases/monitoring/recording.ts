import { type Caller, isReadOnly } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../domain/cases/acting-level';
import type { RecordingLevel } from '../../domain/cases/case-act';
import { refuseKey, refuseTexts } from '../../domain/free-text';
import { refuseFuture } from '../../domain/monitoring/monitoring-day';
import type { Refusal } from '../../domain/refusal';
import type { Recorder } from '../../persistence/monitoring/recorder';
import { refused } from '../refusal-messages';
import { NOT_ABOVE_VILLAGE, NOT_PERMITTED } from './monitoring-messages';

/** What everything that is recorded about monitoring has. */
export interface Reported {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Why a caller may not record something here; undefined who may. */
export function refuseCaller(caller: Caller, levels?: readonly RecordingLevel[]): UserErrorValue | undefined {
  const level = isReadOnly(caller) ? undefined : recordingLevel(caller);
  if (!level) return levels ? NOT_ABOVE_VILLAGE : NOT_PERMITTED;
  return levels && !levels.includes(level) ? NOT_ABOVE_VILLAGE : undefined;
}

/** Runs a recording in one transaction and lets what it published go; refuses bad days, keys and texts before. */
export async function recording<Outcome>(
  context: RequestContext,
  { occurredOn, idempotencyKey }: Reported,
  texts: Readonly<Record<string, string | null | undefined>>,
  work: (transaction: Statements, by: Recorder) => Promise<Outcome>,
): Promise<Outcome | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  const wrong: Refusal | undefined =
    refuseFuture({ occurredOn }, clock.today()) ?? refuseKey(idempotencyKey) ?? refuseTexts(texts);
  if (wrong) return refused(wrong);
  const by = { account: caller.id, role: caller.role, actingFor: caller.division, key: idempotencyKey };
  const outcome = await db.write(scope, (transaction) => work(transaction, by));
  context.published();
  return outcome;
}
