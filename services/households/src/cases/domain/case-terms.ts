import {
  type ClauseRef,
  clauseRef,
  type DeadlineRule,
  isMissing,
  type Law,
  type Parameter,
  type PolicySet,
  type Procedure,
  resolveDeadline,
  resolveParameter,
} from '@dixian/policy';
import type { CaseOrigin } from './case-origin';
import type { WordsNeeded } from './case-plan';

/** The day by which something is due: by which limit, counted from the day of what the case is about or from its opening. */
export interface TermsDue {
  readonly rule: DeadlineRule;
  readonly from: 'FOUND' | 'OPENED';
  /** The clauses because of which that limit holds, and not that of the procedure. */
  readonly because: readonly string[];
}

/**
 * What the documents of its place say of a case, as they stood when it opened: whatever becomes of them, the case goes by
 * this. Plain values, so that they are kept as they are.
 */
export interface CaseTerms {
  /** null for a release of which no steps are printed. */
  readonly procedure: Procedure | null;
  /** Who must meet before the first step. */
  readonly meeting: WordsNeeded | null;
  readonly words: readonly WordsNeeded[];
  /** The limits that steps must have waited for, by kind. */
  readonly limits: Readonly<Partial<Record<string, DeadlineRule>>>;
  readonly due: TermsDue | null;
  /** The limits of the adjustment by month (按月动态调整), where the place adjusts by month. */
  readonly adjusted: { readonly monthly: DeadlineRule; readonly batch: DeadlineRule } | null;
  /** Every clause that is cited, in its words. */
  readonly clauses: readonly ClauseRef[];
}

/** The terms of a case by what is in force at its place when it opens, and on the day of what it is about. */
export function termsOf(
  { policies }: Pick<Law, 'policies'>,
  procedure: Procedure | undefined,
  origin: CaseOrigin,
): CaseTerms {
  const at = { division: origin.openedIn, on: origin.openedOn };
  const takesIn = origin.kind === 'IDENTIFICATION' && procedure !== undefined;
  const words = (field: WordsNeeded['field'], name: string, every: boolean) =>
    takesIn ? wordsNeeded(field, resolveParameter(policies, { ...at, name }), every) : [];
  const held = procedure?.steps.flatMap(({ holdsFor }) => holdsFor ?? []) ?? [];
  const limits = [...new Set(held)].flatMap((kind) => {
    const rule = resolveDeadline(policies, { ...at, kind });
    return rule ? [[kind, rule] as const] : [];
  });
  const terms = {
    procedure: procedure ?? null,
    meeting: words('rolesPresent', 'special-meeting-roles', true)[0] ?? null,
    words: [
      ...words('form', 'application-forms', false),
      ...words('applicant', 'application-applicants', false),
      ...words('category', 'monitored-household-types', false),
    ],
    limits: Object.fromEntries(limits),
    ...datesOf(policies, procedure, origin),
  };
  return { ...terms, clauses: clausesOf(policies, terms) };
}

/**
 * The terms of a case with its days counted anew, as from another day of what it is about; as they are where its document is
 * not loaded any more.
 */
export function datedAnew(law: Pick<Law, 'policies'>, terms: CaseTerms, origin: CaseOrigin): CaseTerms {
  if (terms.procedure && !law.policies.documents.has(terms.procedure.document)) return terms;
  const dated = { ...terms, ...datesOf(law.policies, terms.procedure ?? undefined, origin) };
  const kept = new Map(terms.clauses.map((clause) => [clause.id, clause]));
  for (const clause of clausesOf(law.policies, dated)) if (!kept.has(clause.id)) kept.set(clause.id, clause);
  return { ...dated, clauses: [...kept.values()] };
}

function datesOf(
  policies: PolicySet,
  procedure: Procedure | undefined,
  origin: CaseOrigin,
): Pick<CaseTerms, 'due' | 'adjusted'> {
  const until = rectifiedBy({ policies }, origin);
  const limit = (kind: DeadlineRule['kind'], on = origin.foundOn) =>
    resolveDeadline(policies, { division: origin.openedIn, on, kind });
  const rectified = until && limit('RECTIFICATION', origin.openedOn);
  const printed = procedure?.dueBy && limit(procedure.dueBy);
  const [monthly, batch] = [limit('MONTHLY_ADJUSTMENT'), limit('RECTIFICATION')];
  const adjusts = origin.kind === 'IDENTIFICATION' && !until && monthly && batch;
  return {
    due: rectified
      ? { rule: rectified, from: 'OPENED', because: [until.clause] }
      : printed
        ? { rule: printed, from: 'FOUND', because: [] }
        : null,
    adjusted: adjusts ? { monthly, batch } : null,
  };
}

/** Whether the household repeats the steps though the national system monitors it already, and by which value. */
export function rectifiedBy({ policies }: Pick<Law, 'policies'>, origin: CaseOrigin): Parameter | undefined {
  const at = { division: origin.openedIn, on: origin.openedOn };
  const until = resolveParameter(policies, { ...at, name: 'rectified-households-until' });
  if (isMissing(until) || origin.includedMonth === null || origin.kind !== 'IDENTIFICATION') return undefined;
  return origin.includedMonth > String(until.value).slice(0, 'YYYY-MM'.length) ? undefined : until;
}

function clausesOf(policies: PolicySet, terms: Omit<CaseTerms, 'clauses'>): ClauseRef[] {
  const { procedure, meeting, words, limits, due, adjusted } = terms;
  const cited = [
    ...(procedure ? [procedure.clause] : []),
    ...(procedure?.steps.flatMap(({ clauses, needs }) => [
      ...clauses,
      ...needs.map(({ clause }) => clause),
    ]) ?? []),
    ...[...(meeting ? [meeting] : []), ...words].map(({ clause }) => clause),
    ...Object.values(limits).flatMap((rule) => (rule ? [rule.clause] : [])),
    ...(due ? [due.rule.clause, ...due.because] : []),
    ...(adjusted ? [adjusted.monthly.clause] : []),
  ];
  return [...new Set(cited)].filter((id) => policies.clauses.has(id)).map((id) => clauseRef(policies, id));
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
