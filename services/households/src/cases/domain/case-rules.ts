import type { PlainDate, WorkingCalendar } from '@dixian/calendar';
import {
  type ClauseRef,
  type DeadlineRule,
  dueOn,
  type Law,
  latestPublicityOn,
  type Procedure,
  type ProcedureKind,
} from '@dixian/policy';
import type { PlannedKind } from '../../ground/domain/act-kinds';
import type { Excused } from '../../ground/domain/excused';
import type { CaseOrigin } from './case-origin';
import { type PlannedAct, planOf, UNPRINTED_ELIMINATION } from './case-plan';
import { type CaseTerms, rectifiedBy, termsOf } from './case-terms';

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
  /** The clauses that it cites, in the words they had when it opened. */
  readonly clauses: ReadonlyMap<string, ClauseRef>;
  /** What a posting in working days is counted by. */
  readonly calendar: WorkingCalendar;
  /** The last day of posting that still lets the case end in time. */
  readonly latestPosting:
    | { readonly on: PlainDate; readonly clauseId: string; readonly of: string | undefined }
    | undefined;
}

/** The rules of a case that opens now, by what is in force at its place. Without a procedure the county releases by one decision. */
export function caseRules(law: Law, procedure: Procedure | undefined, origin: CaseOrigin): CaseRules {
  return rulesBy(termsOf(law, procedure, origin), origin, law.calendar);
}

/** The rules of a case by the terms that it keeps. */
export function rulesBy(terms: CaseTerms, origin: CaseOrigin, calendar: WorkingCalendar): CaseRules {
  const { procedure } = terms;
  const clauses = new Map(terms.clauses.map((clause) => [clause.id, clause]));
  const { kind, foundOn: from } = origin;
  const always = { kind, from, calendar, clauses, excused: excusedIn(origin) };
  if (!procedure) return { ...always, ...unprinted(kind) };
  const plan = planOf(procedure, {
    meeting: terms.meeting ?? undefined,
    words: terms.words,
    selfReported: origin.channel === 'SELF_REPORT',
    limit: (limitKind) => terms.limits[limitKind],
  });
  const due = dueOf(terms, origin, calendar);
  const waiting = plan.findLast(({ waits }) => waits);
  const posting = waiting?.waits;
  return {
    ...always,
    name: procedure.name,
    clauseIds: [procedure.clause],
    inOrder: procedure.inOrder,
    plan,
    order: plan.map((act) => act.kind),
    due,
    latestPosting:
      due && posting
        ? {
            on: latestPublicityOn(due.on, posting, calendar),
            clauseId: posting.clause,
            of: waiting.waitsFor,
          }
        : undefined,
  };
}

function unprinted(kind: ProcedureKind) {
  if (kind !== 'ELIMINATION')
    throw new Error(`Nothing but a release goes without printed steps, not ${kind}`);
  const plan = [UNPRINTED_ELIMINATION];
  const order = plan.map((act) => act.kind);
  return {
    name: '风险消除',
    inOrder: true,
    plan,
    order,
    clauseIds: [],
    due: undefined,
    latestPosting: undefined,
  };
}

function dueOf({ due }: CaseTerms, origin: CaseOrigin, calendar: WorkingCalendar): CaseDue | undefined {
  if (!due) return undefined;
  const { rule, from, because } = due;
  // The rectification has a day of its own, which nobody steers.
  if (from === 'OPENED') return dueFrom(rule, origin.openedOn, calendar, because);
  const counted = dueFrom(rule, origin.foundOn, calendar, because);
  return origin.steeredDueOn ? { ...counted, on: origin.steeredDueOn } : counted;
}

function excusedIn(origin: CaseOrigin): Excused {
  const { waivedOn = null, pausedFrom = null, pausedUntil = null, lateDays = null } = origin;
  return { waivedOn, pausedFrom, pausedUntil, lateDays };
}

/** Whether the household repeats the steps though the national system monitors it already. */
export function repeatsSteps(law: Law, origin: CaseOrigin): boolean {
  return rectifiedBy(law, origin) !== undefined;
}

function dueFrom(
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
