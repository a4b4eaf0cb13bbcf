import type { DomainEvent } from '@dixian/events';
import { dutyKinds, type Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { supervisedKind } from '../../ground/domain/supervised-kind';
import { type NewObligation, newObligation } from '../../obligations/domain/new-obligation';
import { recoded } from '../domain/recoding';
import { dropDuties, type KeptDuty, keepDuties, withdrawUntrue } from '../persistence/keep-duties';
import { followEarlierMoves, refileDuties } from '../persistence/place-duties';
import { recodingsSince } from '../persistence/recodings';
import { noteEnds, noteTriggers, type ToldDuty, toldDuties } from '../persistence/told-duties';

/** What duties are worked out by. */
export interface By {
  readonly law: Law;
  readonly now: Date;
  readonly recordedAt: string;
}

/** Opens the obligations of departments' duties, or gives them the day that follows from another start. */
export async function openToldDuties(
  transaction: Statements,
  { payload, recordedAt }: Pick<DomainEvent<'obligation-triggered'>, 'payload' | 'recordedAt'>,
  law: Law,
  now: Date,
): Promise<void> {
  const recodings = await recodingsSince(transaction, recordedAt);
  const duties = payload.duties
    .filter(({ kind }) => supervisedKind(kind))
    .map((duty) => ({ ...duty, divisionCode: recoded(duty.divisionCode, recodings) }));
  const noted = await noteTriggers(transaction, duties);
  const ids = noted.map(({ id }) => id);
  await followTold(transaction, ids, { law, now, recordedAt });
  const refiled = noted.filter((duty) => duty.refiled).map(({ id }) => id);
  if (refiled.length > 0) await refileDuties(transaction, refiled);
  await followEarlierMoves(transaction, ids, recordedAt);
}

/** Meets, stops or opens again the obligations of departments' duties; kept for later where their start is not told yet. */
export async function endToldDuties(
  transaction: Statements,
  { payload, recordedAt }: Pick<DomainEvent<'obligation-met'>, 'payload' | 'recordedAt'>,
  law: Law,
  now: Date,
): Promise<void> {
  const recodings = await recodingsSince(transaction, recordedAt);
  const ends = payload.ends
    .filter(({ kind }) => supervisedKind(kind))
    .map((end) => ({ ...end, divisionCode: recoded(end.divisionCode, recodings) }));
  const ids = await noteEnds(transaction, ends, recordedAt);
  await followTold(transaction, ids, { law, now, recordedAt });
}

/** Start and end as they are known together make the obligation, whichever came first, by the law there is now. */
export async function followTold(transaction: Statements, ids: readonly string[], by: By): Promise<void> {
  if (ids.length === 0) return;
  const told = await toldDuties(transaction, ids);
  const limitOf = rememberedLimits(by.law);
  const kept = told.flatMap((duty): KeptDuty[] => {
    const obligation = limitOf(duty);
    return obligation ? [{ ...duty, ...keptUp(duty, obligation), obligation }] : [];
  });
  const dropped = told.filter((duty) => !limitOf(duty)).map(({ obligationId }) => obligationId);
  if (kept.length > 0) await keepDuties(transaction, kept, by.now);
  if (dropped.length > 0) await dropDuties(transaction, dropped, by.recordedAt);
  await withdrawUntrue(transaction, ids, by.recordedAt);
}

// What is kept up for its time is met by the end of its last day, unless it was broken off before.
function keptUp({ kind, metOn, stoppedOn }: ToldDuty, { dueOn }: NewObligation): Partial<ToldDuty> {
  if (dutyKinds().get(kind)?.is !== 'keeping' || dueOn === null) return {};
  return stoppedOn !== null && stoppedOn <= dueOn
    ? { metOn: null }
    : { metOn: metOn ?? dueOn, stoppedOn: null, stoppedAs: null };
}

// Hundreds of duties of one event share a few kinds, places and days.
function rememberedLimits(law: Law) {
  const known = new Map<string, ReturnType<typeof newObligation>>();
  return ({ kind, divisionCode, triggeredOn, metOn, stoppedOn }: ToldDuty) => {
    const until = metOn ?? stoppedOn;
    const key = `${kind}|${divisionCode}|${triggeredOn}|${dutyKinds().get(kind)?.reachesBack ? until : ''}`;
    const supervised = supervisedKind(kind);
    if (!known.has(key) && supervised)
      known.set(key, newObligation(supervised, { division: divisionCode, on: triggeredOn, until }, law));
    return known.get(key);
  };
}
