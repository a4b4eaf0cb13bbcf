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
  /** The step of the plan that it is for, or the printed step; left out for the next of its kind. */
  readonly step?: string | null;
};

/** An entry of a case's history. */
export type CaseAct<Kind extends ActKind = ActKind> = EvidenceOf<Kind> & {
  readonly id: string;
  readonly occurredOn: PlainDate;
  readonly lateReason: string | null;
  /** The entry that this one corrects or takes back, itself a correction where that was corrected before. */
  readonly corrects: string | null;
  /** The step of the plan that it finished; entries of before tell by their kind. */
  readonly step?: string | null;
};

/** The first entry behind each act by its id: of an act that corrects nothing, itself. */
export function firstEntries(acts: readonly CaseAct[]): (id: string) => string {
  const first = new Map<string, string>();
  for (const { id, corrects } of acts) first.set(id, corrects ? (first.get(corrects) ?? corrects) : id);
  return (id) => first.get(id) ?? id;
}

/**
 * The history as it stands, by the days of its acts: a correction takes the place of the entry that it corrects, and what
 * was taken back never was.
 */
export function standingActs(acts: readonly CaseAct[]): CaseAct[] {
  const first = firstEntries(acts);
  const standing = new Map<string, CaseAct>();
  for (const act of acts) {
    if (act.kind === 'TAKING_BACK') standing.delete(first(act.id));
    else standing.set(first(act.id), act);
  }
  // Of one day the order of recording stays; an objection may be older than the posting that was hung anew.
  return [...standing.values()].toSorted((one, other) => byDay(one.occurredOn, other.occurredOn));
}

function byDay(one: PlainDate, other: PlainDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether an act ends the case without what its procedure is for. */
export function endsCase(act: EvidenceOf): boolean {
  if (act.kind === 'VANISHED') return true;
  if (act.kind === 'OBJECTION_SETTLEMENT') return act.evidence.upheld;
  if (act.kind === 'WITHDRAWAL') return true;
  if (act.kind === 'SPECIAL_MEETING') return !act.evidence.riskFound;
  return 'passed' in act.evidence && !act.evidence.passed;
}

/** The act of that kind among those that stand, the last one where a procedure asks for more than one. */
export function actOf<Kind extends PlannedKind>(
  acts: readonly CaseAct[],
  kind: Kind,
): Extract<CaseAct, { kind: Kind }> | undefined {
  return acts.findLast((act): act is Extract<CaseAct, { kind: Kind }> => act.kind === kind);
}
