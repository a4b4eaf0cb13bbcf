import type { RequestContext } from '@dixian/service';
import { type ListTotals, TOTALS } from './subsidy-line';
import { type LinesAsked, lineParameters, subsidyLinesSql } from './subsidy-lines';

/** What lines would come to if they were worked out now; nothing is written. */
export async function previewTotals(context: RequestContext, asked: LinesAsked): Promise<ListTotals> {
  const [totals] = await context.db.read(context.scope, (statements) =>
    statements.query<ListTotals>(
      `SELECT ${TOTALS} FROM (SELECT *, NULL::date AS settled_on, 0::bigint AS listed_before
         FROM (${subsidyLinesSql(asked)}) AS w) AS lines`,
      lineParameters(asked),
    ),
  );
  if (!totals) throw new Error('Totals are one row');
  return totals;
}
