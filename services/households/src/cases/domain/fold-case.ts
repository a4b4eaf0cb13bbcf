import type { PlainDate } from '@dixian/calendar';
import type { ProcedureKind } from '@dixian/policy';
import { isPlanned, type PlannedKind } from '../../ground/domain/act-kinds';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import { actOf, type CaseAct, endsCase, firstEntries, standingActs } from './case-act';
import type { PlannedAct } from './case-plan';
import { type CaseState, caseStates, courseOf, stateAfter } from './case-state';
import { doneSteps } from './done-steps';

/** Where a case stands, worked out from its history alone. */
export interface Standing {
  readonly state: CaseState;
  /** The day of the act that brought the state; null before the first act. */
  readonly since: PlainDate | null;
  /** The act that comes next, by its place in the plan; undefined once the case has ended. */
  readonly nextStep: string | undefined;
  /** Its kind; null once the case has ended. */
  readonly next: PlannedKind | null;
  /** What of the plan is done, by the id of each. */
  readonly done: ReadonlyMap<string, CaseAct>;
  /** By the id of the first entry of each. */
  readonly openObjections: readonly string[];
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
  readonly plan: readonly Pick<PlannedAct, 'id' | 'kind' | 'decides' | 'step'>[];
}

/** Replays a history over the plan of a procedure, up to a day (of the acts, not of their recording) if one is given. */
export function foldCase(course: Course, acts: readonly CaseAct[], asOf?: PlainDate): Standing {
  const standing = standingActs(acts).filter(({ occurredOn }) => !asOf || occurredOn <= asOf);
  const done = doneSteps(course.plan, standing);
  const turn = standing.findLast((act) => isPlanned(act.kind) || endsCase(act));
  const state = turn ? stateBy(turn, course, standing, done) : courseOf[course.kind].from;
  const first = firstEntries(acts);
  const settled = standing.flatMap((act) =>
    act.kind === 'OBJECTION_SETTLEMENT' ? [first(act.evidence.objectionId)] : [],
  );
  const next = caseStates[state].ended ? undefined : course.plan.find(({ id }) => !done.has(id));
  return {
    state,
    since: turn?.occurredOn ?? null,
    nextStep: next?.id,
    next: next?.kind ?? null,
    done,
    openObjections: standing
      .filter(({ id, kind }) => kind === 'OBJECTION' && !settled.includes(first(id)))
      .map(({ id }) => first(id)),
    category: categoryBy(course, standing),
    openedOn: standing[0]?.occurredOn ?? null,
    explained: standing.some(({ lateReason }) => lateReason !== null),
    lastOn: standing.at(-1)?.occurredOn ?? null,
  };
}

// Of several decisions the last one that names a category counts.
function categoryBy({ kind }: Course, standing: readonly CaseAct[]): MonitoringCategory | null {
  const decided = kind === 'RELABELLING' ? 'RELABELLING' : 'COUNTY_DECISION';
  const named = standing.filter((act) => act.kind === decided && act.evidence.category);
  return actOf(named, decided)?.evidence.category ?? null;
}

function stateBy(
  act: CaseAct,
  course: Course,
  standing: readonly CaseAct[],
  done: ReadonlyMap<string, CaseAct>,
): CaseState {
  const { kind, plan } = course;
  if (act.kind === 'WITHDRAWAL') return 'WITHDRAWN';
  if (act.kind === 'VANISHED') return 'VANISHED';
  if (endsCase(act)) return act.kind === 'SPECIAL_MEETING' ? 'CLOSED_NO_RISK' : 'REJECTED';
  if (plan.every(({ id }) => done.has(id))) return courseOf[kind].to;
  if (!isPlanned(act.kind)) return 'REJECTED';
  // A record of evidence leaves a case where it was.
  const turn = standing.findLast((each) => isPlanned(each.kind) && each.kind !== 'RECORD') ?? act;
  const compares = plan.some(
    (each) => done.get(each.id) === turn && each.kind === 'COUNTY_DECISION' && !each.decides,
  );
  const state = compares ? 'COMPARED' : stateAfter[turn.kind as PlannedKind];
  // What a release announces and enters was approved.
  return kind === 'ELIMINATION' && state === 'COUNTY_DECIDED' ? 'APPROVED' : state;
}
