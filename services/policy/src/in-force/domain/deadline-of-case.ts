import { daysBetween, type PlainDate, type WorkingCalendar } from '@dixian/calendar';
import {
  type DeadlineKind,
  type DeadlineRule,
  dueOn,
  latestPublicityOn,
  type PolicySet,
  resolveDeadline,
} from '@dixian/policy';

/** Kinds of obligation as the graph names them. */
export type ObligationKind = 'IDENTIFICATION' | 'HELP_PLAN' | 'VERIFICATION';

/** A case whose time limit is asked for. */
export interface TimedCase {
  kind: ObligationKind;
  division: string;
  triggeredOn: PlainDate;
}

/** A time limit worked out for one case. */
export interface CaseDeadline {
  kind: ObligationKind;
  dueOn: PlainDate;
  provisional: boolean;
  notices: string[];
  soft: boolean;
  duration: number;
  unit: string;
  latestPublicityOn: PlainDate | null;
  clauseIds: string[];
}

const kindsInFiles: Readonly<Record<ObligationKind, DeadlineKind>> = {
  IDENTIFICATION: 'IDENTIFICATION',
  HELP_PLAN: 'PLAN',
  VERIFICATION: 'VERIFICATION',
};

/** The limit in force for a case; undefined where no document of a place that contains it sets one that day. */
export function deadlineOfCase(
  policies: PolicySet,
  calendar: WorkingCalendar,
  { kind, division, triggeredOn }: TimedCase,
): CaseDeadline | undefined {
  const place = { division, on: triggeredOn };
  const rule = resolveDeadline(policies, { ...place, kind: kindsInFiles[kind] });
  if (!rule) return undefined;
  const due = dueOn(rule, triggeredOn, calendar);
  const publicity =
    kind === 'IDENTIFICATION' ? resolveDeadline(policies, { ...place, kind: 'PUBLICITY' }) : undefined;
  return {
    kind,
    dueOn: due.on,
    provisional: due.provisional,
    notices: due.notice ? [due.notice] : [],
    soft: rule.reasonWhenLate,
    ...lengthOf(rule, triggeredOn, due.on),
    latestPublicityOn: publicity ? latestPublicityOn(due.on, publicity, calendar) : null,
    clauseIds: [rule.clause, ...(publicity ? [publicity.clause] : [])],
  };
}

// A limit by a date of the calendar has no length of its own; told in days from the case.
function lengthOf(rule: DeadlineRule, from: PlainDate, to: PlainDate): { duration: number; unit: string } {
  return 'duration' in rule
    ? { duration: rule.duration, unit: rule.unit.replace('-', ' ') }
    : { duration: daysBetween(from, to), unit: 'calendar days' };
}
