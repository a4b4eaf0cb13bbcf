import type { PlainDate, WorkingCalendar } from '@dixian/calendar';
import {
  type DeadlineRule,
  dueOn,
  isMissing,
  type Law,
  latestPublicityOn,
  type Parameter,
  type Procedure,
  type ProcedureKind,
  resolveDeadline,
  resolveParameter,
} from '@dixian/policy';
import type { PlannedKind } from '../../ground/domain/act-kinds';
import type { Excused } from '../../ground/domain/excused';
import type { LeadChannel } from '../../ground/domain/lead-words';
import { type PlannedAct, planOf, UNPRINTED_ELIMINATION, type WordsNeeded } from './case-plan';

/** What of a case decides its rules; nothing of it changes once the case is open. */
export interface CaseOrigin extends Partial<Excused> {
  readonly kind: ProcedureKind;
  /** The code of the household's village when the case opened, whatever it is now. */
  readonly openedIn: string;
  readonly openedOn: PlainDate;
  /** The day of what the case is about: of its lead, of identification, or of the release before a setback. */
  readonly foundOn: PlainDate;
  /** Channel of the lead; null for other kinds than identification. */
  readonly channel: LeadChannel | null;
  /** Month (`YYYY-MM`) in which the national system took the household in before; null for none. */
  readonly includedMonth: string | null;
  /** The day its identification is due by what supervision decided or dated anew; left out where it did not. */
  readonly steeredDueOn?: PlainDate | null;
}

/** The day by which the identification is due. */
export interface CaseDue {
  readonly on: PlainDate;
  readonly clauseIds: readonly string[];
  readonly reasonWhenLate: boolean;
  /** Whether the day waits for the official calendar of a year. */
  readonly provisional: boolean;
}

/** The procedure of a case with its limits. */
export interface CaseRules {
  readonly kind: ProcedureKind;
  readonly name: string;
  /** The clause that prints the procedure; none where no document does. */
  readonly clauseIds: readonly string[];
  /** An act out of order is refused. */
  readonly inOrder: boolean;
  /** No act may lie before this day. */
  readonly from: PlainDate;
  readonly plan: readonly PlannedAct[];
  readonly order: readonly PlannedKind[];
  readonly due: CaseDue | undefined;
  /** Days on which supervision lets nothing of it be late. */
  readonly excused: Excused;
  /** What a posting in working days is counted by. */
  readonly calendar: WorkingCalendar;
  /** The last day of posting that still lets the case end in time. */
  readonly latestPosting: { readonly on: PlainDate; readonly clauseId: string } | undefined;
}

/**
 * The rules of a case by what was in force at its place when it opened; its due day counts from the day of its lead.
 * Without a procedure the county releases by one decision.
 */
export function caseRules(law: Law, procedure: Procedure | undefined, origin: CaseOrigin): CaseRules {
  return procedure ? printedRules(law, procedure, origin) : unprintedRules(law, origin);
}

function unprintedRules({ calendar }: Law, origin: CaseOrigin): CaseRules {
  const { kind, foundOn } = origin;
  if (kind !== 'ELIMINATION')
    throw new Error(`Nothing but a release goes without printed steps, not ${kind}`);
  const plan = [UNPRINTED_ELIMINATION];
  const order = plan.map((act) => act.kind);
  const none = { clauseIds: [], due: undefined, excused: excusedIn(origin), latestPosting: undefined };
  return { kind, name: '风险消除', inOrder: true, from: foundOn, plan, order, calendar, ...none };
}

function printedRules(law: Law, procedure: Procedure, origin: CaseOrigin): CaseRules {
  const { policies, calendar } = law;
  const at = { division: origin.openedIn, on: origin.openedOn };
  const words = (field: WordsNeeded['field'], name: string, every: boolean) =>
    wordsNeeded(field, resolveParameter(policies, { ...at, name }), every);
  const limit = (kind: DeadlineRule['kind']) => resolveDeadline(policies, { ...at, kind });
  const plan = planOf(procedure, {
    meeting:
      origin.kind === 'IDENTIFICATION' ? words('rolesPresent', 'special-meeting-roles', true)[0] : undefined,
    words: [
      ...words('form', 'application-forms', false),
      ...words('applicant', 'application-applicants', false),
      ...words('category', 'monitored-household-types', false),
    ],
    selfReported: origin.channel === 'SELF_REPORT',
    limit,
  });
  const due = rectificationDue(law, origin) ?? steered(procedureDue(law, procedure, origin), origin);
  const posting = plan.find(({ waits }) => waits)?.waits;
  return {
    kind: origin.kind,
    name: procedure.name,
    clauseIds: [procedure.clause],
    inOrder: procedure.inOrder,
    from: origin.foundOn,
    plan,
    order: plan.map(({ kind }) => kind),
    due,
    excused: excusedIn(origin),
    calendar,
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

function excusedIn(origin: CaseOrigin): Excused {
  const { waivedOn = null, pausedFrom = null, pausedUntil = null, lateDays = null } = origin;
  return { waivedOn, pausedFrom, pausedUntil, lateDays };
}

function steered(due: CaseDue | undefined, { steeredDueOn }: CaseOrigin): CaseDue | undefined {
  return due && steeredDueOn ? { ...due, on: steeredDueOn } : due;
}

/** Whether the household repeats the steps though the national system monitors it already. */
export function repeatsSteps(law: Law, origin: CaseOrigin): boolean {
  return rectifiedBy(law, origin) !== undefined;
}

// Households taken in by the end of 2019 repeat the steps by the day of the rectification.
function rectificationDue(law: Law, origin: CaseOrigin): CaseDue | undefined {
  const until = rectifiedBy(law, origin);
  const at = { division: origin.openedIn, on: origin.openedOn };
  const rule = until && resolveDeadline(law.policies, { ...at, kind: 'RECTIFICATION' });
  return rule && dueOf(rule, origin.openedOn, law.calendar, [until.clause]);
}

function rectifiedBy({ policies }: Law, origin: CaseOrigin): Parameter | undefined {
  const at = { division: origin.openedIn, on: origin.openedOn };
  const until = resolveParameter(policies, { ...at, name: 'rectified-households-until' });
  if (isMissing(until) || origin.includedMonth === null || origin.kind !== 'IDENTIFICATION') return undefined;
  return origin.includedMonth > String(until.value).slice(0, 'YYYY-MM'.length) ? undefined : until;
}

function dueOf(
  rule: DeadlineRule,
  from: PlainDate,
  calendar: WorkingCalendar,
  because: readonly string[],
): CaseDue {
  const { on, provisional } = dueOn(rule, from, calendar);
  return {
    on,
    provisional,
    clauseIds: [rule.clause, ...because],
    reasonWhenLate: rule.reasonWhenLate,
  };
}
