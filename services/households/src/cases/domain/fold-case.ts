import type { PlainDate } from '@dixian/calendar';
import type { ProcedureKind } from '@dixian/policy';
import { isPlanned, type PlannedKind } from '../../ground/domain/act-kinds';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import { actOf, type CaseAct, endsCase, firstEntries, standingActs } from './case-act';
import { type CaseState, caseStates, courseOf, stateAfter } from './case-state';

/** Where a case stands, worked out from its history alone. */
export interface Standing {
  readonly state: CaseState;
  /** The day of the act that brought the state; null before the first act. */
  readonly since: PlainDate | null;
  /** The act that comes next; null once the case has ended. */
  readonly next: PlannedKind | null;
  readonly done: readonly PlannedKind[];
  /** By the id of the first entry of each. */
  readonly openObjections: readonly string[];
  readonly postedOn: PlainDate | null;
  readonly category: MonitoringCategory | null;
  /** The day of the first act, which opened the case; null before it. */
  readonly openedOn: PlainDate | null;
  /** Somebody gave a reason for being late. */
  readonly explained: boolean;
  /** The day of the last act of any kind: nothing may be recorded before it. */
  readonly lastOn: PlainDate | null;
}

/** What of a case's rules its standing follows from. */
export interface Course {
  readonly kind: ProcedureKind;
  readonly order: readonly PlannedKind[];
}

/** Replays a history over the order of a procedure, up to a day (of the acts, not of their recording) if one is given. */
export function foldCase(course: Course, acts: readonly CaseAct[], asOf?: PlainDate): Standing {
  const standing = standingActs(acts).filter(({ occurredOn }) => !asOf || occurredOn <= asOf);
  const done = standing.map(({ kind }) => kind).filter(isPlanned);
  const turn = standing.findLast((act) => isPlanned(act.kind) || endsCase(act));
  const state = turn ? stateBy(turn, course, done) : courseOf[course.kind].from;
  const first = firstEntries(acts);
  const settled = standing.flatMap((act) =>
    act.kind === 'OBJECTION_SETTLEMENT' ? [first(act.evidence.objectionId)] : [],
  );
  return {
    state,
    since: turn?.occurredOn ?? null,
    next: caseStates[state].ended ? null : (course.order.find((kind) => !done.includes(kind)) ?? null),
    done,
    openObjections: standing
      .filter(({ id, kind }) => kind === 'OBJECTION' && !settled.includes(first(id)))
      .map(({ id }) => first(id)),
    postedOn: actOf(standing, 'POSTING')?.occurredOn ?? null,
    category:
      (actOf(standing, 'COUNTY_DECISION') ?? actOf(standing, 'RELABELLING'))?.evidence.category ?? null,
    openedOn: standing[0]?.occurredOn ?? null,
    explained: standing.some(({ lateReason }) => lateReason !== null),
    lastOn: standing.at(-1)?.occurredOn ?? null,
  };
}

function stateBy(act: CaseAct, { kind, order }: Course, done: readonly PlannedKind[]): CaseState {
  if (act.kind === 'WITHDRAWAL') return 'WITHDRAWN';
  if (act.kind === 'VANISHED') return 'VANISHED';
  if (endsCase(act)) return act.kind === 'SPECIAL_MEETING' ? 'CLOSED_NO_RISK' : 'REJECTED';
  if (order.every((each) => done.includes(each))) return courseOf[kind].to;
  if (!isPlanned(act.kind)) return 'REJECTED';
  // What a release announces and enters was approved.
  const state = stateAfter[act.kind];
  return kind === 'ELIMINATION' && state === 'COUNTY_DECIDED' ? 'APPROVED' : state;
}
