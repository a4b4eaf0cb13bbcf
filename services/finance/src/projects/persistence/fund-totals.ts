import type { Fen } from '@dixian/money';
import { type RequestContext, rowPerKey } from '@dixian/service';

/** Investment of a year's projects; last year's null where no project is on record. */
export interface FundTotalsRow {
  projects: number;
  total: Fen;
  industry: Fen;
  central: Fen;
  centralIndustry: Fen;
  /** Central money as it was allocated; null where no allocation of central money is on record. */
  centralAllocated: Fen | null;
  centralAllocatedIndustry: Fen | null;
  totalBefore: Fen | null;
  industryBefore: Fen | null;
}

const SQL = `
  SELECT asked.key AS "rowKey",
         count(*) FILTER (WHERE p.year = asked.year)::int AS projects,
         coalesce(sum(investment) FILTER (WHERE p.year = asked.year), 0)::bigint AS total,
         coalesce(sum(investment) FILTER (WHERE p.year = asked.year AND category = '产业发展'), 0)::bigint AS industry,
         coalesce(sum(investment) FILTER (WHERE p.year = asked.year AND fund_level = '中央'), 0)::bigint AS central,
         coalesce(sum(investment) FILTER
           (WHERE p.year = asked.year AND fund_level = '中央' AND category = '产业发展'), 0)::bigint AS "centralIndustry",
         (sum(investment) FILTER (WHERE p.year < asked.year))::bigint AS "totalBefore",
         CASE WHEN count(*) FILTER (WHERE p.year < asked.year) > 0 THEN
           coalesce(sum(investment) FILTER (WHERE p.year < asked.year AND category = '产业发展'), 0)::bigint
         END AS "industryBefore",
         (SELECT sum(a.allocated)::bigint FROM fund_allocation a WHERE a.level = 'CENTRAL' AND a.year = max(asked.year)
              AND a.division_code >= max(asked.division) AND a.division_code < max(asked.division) || ':') AS "centralAllocated",
         (SELECT coalesce(sum(a.allocated), 0)::bigint FROM fund_allocation a JOIN fund_project q
              ON q.division_code = a.division_code AND q.year = a.year AND q.number = a.project_number
            WHERE a.level = 'CENTRAL' AND a.year = max(asked.year) AND q.category = '产业发展'
              AND a.division_code >= max(asked.division) AND a.division_code < max(asked.division) || ':')
           AS "centralAllocatedIndustry"
  FROM (SELECT key, split_part(key, ' ', 1) AS division, split_part(key, ' ', 2)::int AS year
        FROM unnest($1::text[]) AS key) asked
  JOIN fund_project p ON p.division_code >= asked.division AND p.division_code < asked.division || ':'
    AND p.year BETWEEN asked.year - 1 AND asked.year
  GROUP BY asked.key`;

/** Totals of the linked-fund projects of a division and a year: one statement for all that a request asks. */
export function fundTotals(
  context: RequestContext,
  division: string,
  year: number,
): Promise<FundTotalsRow | undefined> {
  return rowPerKey<FundTotalsRow>(context, 'fund-totals', SQL).load(`${division} ${year}`);
}
