import type { PlainDate } from '@dixian/calendar';
import type { ActKind, PlannedKind } from '../../ground/domain/act-kinds';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { EvidenceOf } from './evidence';

/** An act before it has its place in the history. */
export type ProposedAct<Kind extends ActKind = ActKind> = EvidenceOf<Kind> & {
  readonly occurredOn: PlainDate;
  /** The level of the office that records it; undefined for an office that runs no procedure. */
  readonly level: RecordingLevel | undefined;
  readonly lateReason: string | null;
};

/** An entry of a case's history. */
export type CaseAct<Kind extends ActKind = ActKind> = EvidenceOf<Kind> & {
  readonly id: string;
  readonly occurredOn: PlainDate;
  readonly lateReason: string | null;
  /** The act that this one corrects: always the first entry, never another correction. */
  readonly corrects: string | null;
};

/** The history as it stands: a correction takes the place of the act that it corrects, after what else stands by then. */
export function standingActs(acts: readonly CaseAct[]): CaseAct[] {
  const standing = new Map<string, CaseAct>();
  for (const act of acts) {
    const first = act.corrects ?? act.id;
    // No step follows what is corrected, but objections to a posting may: the corrected one lies after them.
    standing.delete(first);
    standing.set(first, act);
  }
  return [...standing.values()];
}

/** Whether an act ends the case without what its procedure is for. */
export function endsCase(act: EvidenceOf): boolean {
  if (act.kind === 'VANISHED') return true;
  if (act.kind === 'OBJECTION_SETTLEMENT') return act.evidence.upheld;
  if (act.kind === 'SPECIAL_MEETING') return !act.evidence.riskFound;
  return 'passed' in act.evidence && !act.evidence.passed;
}

/** The act of that kind among those that stand. */
export function actOf<Kind extends PlannedKind>(
  acts: readonly CaseAct[],
  kind: Kind,
): Extract<CaseAct, { kind: Kind }> | undefined {
  return acts.find((act): act is Extract<CaseAct, { kind: Kind }> => act.kind === kind);
}
