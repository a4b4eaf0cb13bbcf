import { type RequestContext, type RowOf, rowPerKey } from '@dixian/service';
import { fundCheckpoint } from '../tables';

/** The newest report of a place at a check point. */
export function newestCheckpoint(
  context: RequestContext,
  division: string,
  cycle: string,
): Promise<RowOf<typeof fundCheckpoint> | undefined> {
  const sql = `SELECT DISTINCT ON (division_code, cycle) division_code || ' ' || cycle AS "rowKey", ${fundCheckpoint.select()}
    FROM fund_checkpoint WHERE division_code || ' ' || cycle = ANY($1::text[])
    ORDER BY division_code, cycle, id DESC`;
  return rowPerKey<RowOf<typeof fundCheckpoint>>(context, 'fund-checkpoint', sql).load(
    `${division} ${cycle}`,
  );
}
