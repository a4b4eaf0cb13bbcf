import type { PlainDate } from '@dixian/calendar';
import type { PlannedKind } from '../../ground/domain/act-kinds';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import { type CaseAct, standingActs } from './case-act';
import type { CaseRules } from './case-rules';
import { type CaseState, caseStates } from './case-state';
import { foldCase } from './fold-case';

/** Where a case stood from a day on, at the end of each day, until it stood otherwise. */
export interface StandingSpan {
  readonly from: PlainDate;
  /** The first day on which it stood otherwise; null for now. */
  readonly until: PlainDate | null;
  readonly state: CaseState;
  readonly next: PlannedKind | null;
  /** The level of the office that does the next step; null once the case has ended. */
  readonly waitsAt: RecordingLevel | null;
  readonly category: MonitoringCategory | null;
  readonly ended: boolean;
}

/**
 * The times of a case in which nothing changed, the first one first: on each day what `foldCase` gives as of that day.
 * Before the first act there is none. A correction may change any of them.
 */
export function standingSpans(
  rules: Pick<CaseRules, 'kind' | 'plan'>,
  acts: readonly CaseAct[],
): StandingSpan[] {
  const days = [...new Set(standingActs(acts).map(({ occurredOn }) => occurredOn))].toSorted();
  const spans: StandingSpan[] = [];
  for (const from of days) {
    const { state, next, nextStep, category } = foldCase(rules, acts, from);
    const level = rules.plan.find(({ id }) => id === nextStep)?.level ?? null;
    const waitsAt = level === 'household' ? 'village' : level;
    const span = { from, until: null, state, next, waitsAt, category, ended: caseStates[state].ended };
    const last = spans.at(-1);
    if (last && isAlike(last, span)) continue;
    if (last) spans[spans.length - 1] = { ...last, until: from };
    spans.push(span);
  }
  return spans;
}

function isAlike(one: StandingSpan, other: StandingSpan): boolean {
  return (
    one.state === other.state &&
    one.next === other.next &&
    one.waitsAt === other.waitsAt &&
    one.category === other.category
  );
}
