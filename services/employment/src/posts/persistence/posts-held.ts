import { type RequestContext, rowPerKey } from '@dixian/service';
import { LAST_DAY_OF_RUN } from './runs-until';

/** Persons who hold a post on a day, each once. */
export interface PostsHeldRow {
  persons: number;
}

const SQL = `
  SELECT asked.key AS "rowKey",
         (count(DISTINCT p.certificate_index) FILTER
           (WHERE p.starts_on <= asked.day AND ${LAST_DAY_OF_RUN} >= asked.day))::int AS persons
  FROM (SELECT key, split_part(key, ' ', 1) AS division, split_part(key, ' ', 2)::date AS day
        FROM unnest($1::text[]) AS key) asked
  JOIN public_welfare_post p ON p.division_code >= asked.division AND p.division_code < asked.division || ':'
  GROUP BY asked.key`;

/** Who holds a post in a division on a day; undefined where the ledger has no post at all. One statement for all that a request asks. */
export function postsHeld(
  context: RequestContext,
  division: string,
  on: string,
): Promise<PostsHeldRow | undefined> {
  return rowPerKey<PostsHeldRow>(context, 'posts-held', SQL).load(`${division} ${on}`);
}
