import type { PageArguments } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type KeysetList, type RequestContext, rootPage } from '@dixian/service';
import { lengthBelow } from '@dixian/what-if';
import type { SubsidyFigures } from '../domain/subsidy-change';
import { subsidisedLoans, subsidyParameters, type TriedSubsidy } from './subsidised-loans';

/** Figures of one division below and one place; `place` counts from 1. */
export interface FiguresInDivision extends SubsidyFigures {
  readonly division: string;
  readonly place: number;
}

/**
 * Statement of the whole effect, by division one level below ($13 digits) and place.
 * @public bench/what-if measures it.
 */
export function subsidyEffectSql(tried: TriedSubsidy): string {
  return `SELECT left(division_code, $13::int) AS division, place, (count(*) FILTER (WHERE days_now > 0))::int AS "loansNow",
      (count(*) FILTER (WHERE days_draft > 0))::int AS "loansDraft",
      sum(subsidy_now)::bigint AS "subsidyNow", sum(subsidy_draft)::bigint AS "subsidyDraft"
    FROM ${subsidisedLoans(tried, 'OFFSET 0')} GROUP BY 1, 2 ORDER BY 1, 2`;
}

/**
 * Parameters of `subsidyEffectSql`.
 * @public bench/what-if measures it.
 */
export function subsidyEffectParameters(tried: TriedSubsidy): unknown[] {
  return [...subsidyParameters(tried), lengthBelow(tried.division)];
}

/** What the drafts cost, as far as the caller's scope shows the loans; one statement that reads them once. */
export async function readSubsidyEffect(
  context: RequestContext,
  tried: TriedSubsidy,
): Promise<FiguresInDivision[]> {
  return context.db.read(context.scope, (statements) =>
    statements.query<FiguresInDivision>(subsidyEffectSql(tried), subsidyEffectParameters(tried)),
  );
}

/** A loan that is paid for under either rule. */
export interface SubsidisedLoanRow {
  loanId: string;
  daysNow: number;
  daysDraft: number;
  subsidyNow: Fen;
  subsidyDraft: Fen;
}

/** The loans that are paid for under either rule, by due day. */
export function subsidisedLoanPage(context: RequestContext, tried: TriedSubsidy, page: PageArguments) {
  const list: KeysetList = {
    name: 'subsidy-effect',
    columns: `l.id AS "loanId", l.days_now AS "daysNow", l.days_draft AS "daysDraft",
      l.subsidy_now::bigint AS "subsidyNow", l.subsidy_draft::bigint AS "subsidyDraft"`,
    from: subsidisedLoans(tried),
    key: [
      { expression: 'l.due_on', type: 'date' },
      { expression: 'l.id', type: 'uuid' },
    ],
    conditions: (add) => {
      // The first parameters are those that `subsidisedLoans` names by number.
      for (const parameter of subsidyParameters(tried)) add.parameter(parameter);
      return add.add('l.days_now > 0 OR l.days_draft > 0');
    },
  };
  return rootPage<SubsidisedLoanRow>(context, list, page);
}
