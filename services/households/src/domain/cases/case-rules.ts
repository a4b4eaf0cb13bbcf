import type { PlainDate, WorkingCalendar } from '@dixian/calendar';
import {
  type DeadlineRule,
  dueOn,
  isMissing,
  latestPublicityOn,
  type Parameter,
  type PolicySet,
  type Procedure,
  resolveDeadline,
  resolveParameter,
} from '@dixian/policy';
import type { LeadChannel } from '../lead-words';
import type { PlannedKind } from './act-kinds';
import { type PlannedAct, planOf, type WordsNeeded } from './case-plan';

/** What time limits and steps are worked out by. */
export interface Law {
  readonly policies: PolicySet;
  readonly calendar: WorkingCalendar;
}

/** What of a case decides its rules; nothing of it changes once the case is open. */
export interface CaseOrigin {
  /** The code of the household's village when the case opened, whatever it is now. */
  readonly openedIn: string;
  readonly openedOn: PlainDate;
  readonly foundOn: PlainDate;
  readonly channel: LeadChannel;
  /** Month (`YYYY-MM`) in which the national system took the household in before; null for none. */
  readonly includedMonth: string | null;
}

/** The day by which the identification is due. */
export interface CaseDue {
  readonly on: PlainDate;
  readonly clauseIds: readonly string[];
  readonly reasonWhenLate: boolean;
}

/** The procedure of a case with its limits. */
export interface CaseRules {
  readonly procedure: Procedure;
  readonly plan: readonly PlannedAct[];
  readonly order: readonly PlannedKind[];
  readonly due: CaseDue | undefined;
  /** The last day of posting that still lets the case end in time. */
  readonly latestPosting: { readonly on: PlainDate; readonly clauseId: string } | undefined;
}

/** The rules of a case by what was in force at its place when it opened; its due day counts from the day of its lead. */
export function caseRules(law: Law, procedure: Procedure, origin: CaseOrigin): CaseRules {
  const { policies, calendar } = law;
  const at = { division: origin.openedIn, on: origin.openedOn };
  const words = (field: WordsNeeded['field'], name: string, every: boolean) =>
    wordsNeeded(field, resolveParameter(policies, { ...at, name }), every);
  const limit = (kind: DeadlineRule['kind']) => resolveDeadline(policies, { ...at, kind });
  const plan = planOf(procedure, {
    meeting: words('rolesPresent', 'special-meeting-roles', true)[0],
    words: [
      ...words('form', 'application-forms', false),
      ...words('applicant', 'application-applicants', false),
      ...words('category', 'monitored-household-types', false),
    ],
    selfReported: origin.channel === 'SELF_REPORT',
    limit,
  });
  const due = rectificationDue(law, origin) ?? procedureDue(law, procedure, origin);
  const posting = plan.find(({ waits }) => waits)?.waits;
  return {
    procedure,
    plan,
    order: plan.map(({ kind }) => kind),
    due,
    latestPosting:
      due && posting
        ? { on: latestPublicityOn(due.on, posting, calendar), clauseId: posting.clause }
        : undefined,
  };
}

function wordsNeeded(
  field: WordsNeeded['field'],
  parameter: ReturnType<typeof resolveParameter>,
  every: boolean,
): WordsNeeded[] {
  if (isMissing(parameter) || !isList(parameter)) return [];
  // 等 leaves the list open; whoever it may stand for is not asked for.
  const allowed = parameter.value.filter((word) => word !== '等');
  return [{ field, allowed, every, clause: parameter.clause }];
}

function isList(parameter: Parameter): parameter is Parameter & { value: readonly string[] } {
  return Array.isArray(parameter.value);
}

function procedureDue({ policies, calendar }: Law, { dueBy }: Procedure, origin: CaseOrigin) {
  const rule =
    dueBy && resolveDeadline(policies, { division: origin.openedIn, on: origin.foundOn, kind: dueBy });
  return rule && dueOf(rule, origin.foundOn, calendar, []);
}

// Households taken in by the end of 2019 repeat the steps by the day of the rectification (ZZ-2020-2.1a, 2.1d).
function rectificationDue({ policies, calendar }: Law, origin: CaseOrigin): CaseDue | undefined {
  const at = { division: origin.openedIn, on: origin.openedOn };
  const until = resolveParameter(policies, { ...at, name: 'rectified-households-until' });
  if (isMissing(until) || origin.includedMonth === null) return undefined;
  if (origin.includedMonth > String(until.value).slice(0, 'YYYY-MM'.length)) return undefined;
  const rule = resolveDeadline(policies, { ...at, kind: 'RECTIFICATION' });
  return rule && dueOf(rule, origin.openedOn, calendar, [until.clause]);
}

function dueOf(
  rule: DeadlineRule,
  from: PlainDate,
  calendar: WorkingCalendar,
  because: readonly string[],
): CaseDue {
  return {
    on: dueOn(rule, from, calendar).on,
    clauseIds: [rule.clause, ...because],
    reasonWhenLate: rule.reasonWhenLate,
  };
}
