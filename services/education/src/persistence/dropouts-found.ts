import { type RequestContext, rowPerKey } from '@dixian/service';

/** Households of which a child was found out of school. */
export interface DropoutsFoundRow {
  households: number;
}

const SQL = `
  SELECT asked.key AS "rowKey", (count(*) FILTER (WHERE c.dropout_found))::int AS households
  FROM (SELECT key, split_part(key, ' ', 1) AS division, split_part(key, ' ', 2)::date AS day
        FROM unnest($1::text[]) AS key) asked
  JOIN compulsory_education c ON c.division_code >= asked.division AND c.division_code < asked.division || ':'
    AND c.seen_on <= asked.day
  GROUP BY asked.key`;

/** What was seen of dropouts in a division by a day; undefined where nobody looked. One statement for a request. */
export function dropoutsFound(
  context: RequestContext,
  division: string,
  on: string,
): Promise<DropoutsFoundRow | undefined> {
  return rowPerKey<DropoutsFoundRow>(context, 'dropouts-found', SQL).load(`${division} ${on}`);
}
