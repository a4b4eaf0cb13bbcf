import { type RequestContext, rowPerKey } from '@dixian/service';
import type { Matter } from '../tables';

/** Households that were seen, and those of them with a problem. */
export interface SafetyTotalsRow {
  seen: bigint;
  problems: bigint;
}

const SQL = `
  SELECT asked.key AS "rowKey", count(*) AS seen, count(*) FILTER (WHERE o.problem_found) AS problems
  FROM (SELECT key, split_part(key, ' ', 1) AS division, split_part(key, ' ', 2)::date AS day,
               split_part(key, ' ', 3) AS matter
        FROM unnest($1::text[]) AS key) asked
  JOIN safety_observation o ON o.division_code >= asked.division AND o.division_code < asked.division || ':'
    AND o.matter = asked.matter AND o.seen_on <= asked.day
  GROUP BY asked.key`;

/** What was last seen of houses or water in a division by a day: one statement for all that a request asks. */
export function safetyTotals(
  context: RequestContext,
  { division, on }: { division: string; on: string },
  matter: Matter,
): Promise<SafetyTotalsRow | undefined> {
  return rowPerKey<SafetyTotalsRow>(context, 'safety-totals', SQL).load(`${division} ${on} ${matter}`);
}
