import type { Fen } from '@dixian/money';
import type { RequestContext } from '@dixian/service';
import { type LinesAsked, lineParameters, subsidyLinesSql } from '../../subsidies/persistence/subsidy-lines';

/** The lines of a year by the law in force, and of a year by the draft. */
export interface TriedSubsidies {
  readonly before: LinesAsked;
  readonly after: LinesAsked;
}

/** What the loans of the same clauses are paid. */
export interface ClauseSubsidies {
  readonly clauseBefore: string | null;
  readonly clauseAfter: string | null;
  readonly loansBefore: number;
  readonly loansAfter: number;
  readonly referredBefore: number;
  readonly referredAfter: number;
  readonly subsidyBefore: Fen;
  readonly subsidyAfter: Fen;
}

/** The sums of all loans, by the clauses that set the rates; one statement, by the arithmetic of lists. */
export function sumPreviewed(context: RequestContext, tried: TriedSubsidies): Promise<ClauseSubsidies[]> {
  const { sql, parameters } = bothSides(tried);
  return context.db.read(context.scope, (statements) =>
    statements.query<ClauseSubsidies>(
      `SELECT b.clause AS "clauseBefore", a.clause AS "clauseAfter", (count(*) FILTER (WHERE b.granted))::int AS "loansBefore",
         (count(*) FILTER (WHERE a.granted))::int AS "loansAfter", (count(*) FILTER (WHERE b.referred))::int AS "referredBefore",
         (count(*) FILTER (WHERE a.referred))::int AS "referredAfter",
         coalesce(sum(b.subsidy), 0)::bigint AS "subsidyBefore", coalesce(sum(a.subsidy), 0)::bigint AS "subsidyAfter"
       FROM ${sql} GROUP BY 1, 2 ORDER BY 1 NULLS FIRST, 2 NULLS FIRST`,
      parameters,
    ),
  );
}

/** A loan that is paid otherwise. */
export interface PreviewedLoan {
  readonly loanId: string;
  readonly subsidyBefore: Fen;
  readonly subsidyAfter: Fen;
}

// As many as a person looks through.
const EXAMPLES = 20;

/** Some loans of the same clauses that are paid otherwise, the largest differences first. */
export function previewedLoans(
  context: RequestContext,
  tried: TriedSubsidies,
  { clauseBefore, clauseAfter }: Pick<ClauseSubsidies, 'clauseBefore' | 'clauseAfter'>,
): Promise<PreviewedLoan[]> {
  const { sql, parameters } = bothSides(tried);
  const [first, second] = [parameters.length + 1, parameters.length + 2];
  return context.db.read(context.scope, (statements) =>
    statements.query<PreviewedLoan>(
      `SELECT coalesce(a.loan_id, b.loan_id) AS "loanId", coalesce(b.subsidy, 0)::bigint AS "subsidyBefore",
         coalesce(a.subsidy, 0)::bigint AS "subsidyAfter"
       FROM ${sql}
       WHERE b.clause IS NOT DISTINCT FROM $${first} AND a.clause IS NOT DISTINCT FROM $${second}
         AND coalesce(a.subsidy, 0) <> coalesce(b.subsidy, 0)
       ORDER BY abs(coalesce(a.subsidy, 0) - coalesce(b.subsidy, 0)) DESC, 1 LIMIT ${EXAMPLES}`,
      [...parameters, clauseBefore, clauseAfter],
    ),
  );
}

// Both years of each loan, side by side as `b` and `a`.
function bothSides({ before, after }: TriedSubsidies): { sql: string; parameters: unknown[] } {
  const own = lineParameters(before);
  const later = subsidyLinesSql(after).replace(
    /\$(\d+)/g,
    (_place, n: string) => `$${Number(n) + own.length}`,
  );
  return {
    sql: `(${byLoan(subsidyLinesSql(before))}) b FULL JOIN (${byLoan(later)}) a ON a.loan_id = b.loan_id`,
    parameters: [...own, ...lineParameters(after)],
  };
}

// The clause of its last days is that by which a loan is told; days of another follow from the sums.
function byLoan(lines: string): string {
  return `SELECT loan_id, (array_agg(rate_clause ORDER BY from_on DESC))[1] AS clause, sum(subsidy) AS subsidy,
      bool_or(outcome = 'GRANTED') AS granted, bool_or(outcome = 'REFERRED') AS referred
    FROM (${lines}) AS w GROUP BY loan_id`;
}
