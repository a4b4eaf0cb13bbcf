/** SQL of households that draw a grant on a day, each with the first day it was said to. */
export const DRAWN = (day: string): string => `SELECT household_id, division_code, min(since) AS since FROM (
    SELECT DISTINCT ON (t.grant_id) t.household_id, t.division_code, t.active,
      min(t.occurred_on) OVER (PARTITION BY t.grant_id) AS since
    FROM allowance_statement t WHERE t.stands AND t.occurred_on <= ${day} AND t.household_id IS NOT NULL
    ORDER BY t.grant_id, t.occurred_on DESC, t.id DESC) AS newest
  WHERE active GROUP BY household_id, division_code`;
