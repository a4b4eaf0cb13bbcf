import type { ReportedAct } from './record-act';

/** An entry that somebody recorded by mistake, and why it is taken back. */
export interface ReportedMistake extends Pick<ReportedAct, 'occurredOn' | 'expectedVersion'> {
  readonly actId: string;
  readonly reason: string;
}

/** The act by which an entry is taken back: it stays in the history and counts no more. */
export function takingBack({ actId, reason, occurredOn, expectedVersion }: ReportedMistake): ReportedAct {
  const what = { kind: 'TAKING_BACK' as const, target: { actId }, corrects: actId };
  return { ...what, occurredOn, expectedVersion, evidence: { reason } };
}

/** The act that ends a case whose opening act was recorded by mistake. */
export function withdrawing({ actId, reason, occurredOn, expectedVersion }: ReportedMistake): ReportedAct {
  return { kind: 'WITHDRAWAL', target: { actId }, occurredOn, expectedVersion, evidence: { reason } };
}
