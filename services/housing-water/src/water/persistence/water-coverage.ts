import { type RequestContext, rowPerKey } from '@dixian/service';

/** Monitored families of a division on a day, and those of them whose water is answered safe; the others are not answered, or unsafe. */
export interface CoverageRow {
  families: bigint;
  safe: bigint;
  unanswered: bigint;
}

const SQL = `
  SELECT asked.key AS "rowKey", count(*) AS families, count(*) FILTER (WHERE a.secure) AS safe,
         count(*) FILTER (WHERE a.secure IS NULL) AS unanswered
  FROM (SELECT key, split_part(key, ' ', 1) AS division, split_part(key, ' ', 2)::date AS day FROM unnest($1::text[]) AS key) asked
  JOIN LATERAL (
    SELECT DISTINCT household_id FROM standing_period p
    WHERE p.division_code >= asked.division AND p.division_code < asked.division || ':'
      AND p.identified_on <= asked.day AND (p.eliminated_on IS NULL OR p.eliminated_on > asked.day)
  ) AS m ON true
  LEFT JOIN LATERAL (
    SELECT a.secure FROM guarantee_answer a
    WHERE a.household_id = m.household_id AND a.guarantee = 'SAFE_WATER' AND a.occurred_on <= asked.day
    ORDER BY a.occurred_on DESC, a.id DESC LIMIT 1
  ) AS a ON true
  GROUP BY asked.key`;

/** How many of the monitored families have safe water; one statement for all that a request asks. */
export function waterCoverage(
  context: RequestContext,
  { division, on }: { division: string; on: string },
): Promise<CoverageRow | undefined> {
  return rowPerKey<CoverageRow>(context, 'water-coverage', SQL).load(`${division} ${on}`);
}
