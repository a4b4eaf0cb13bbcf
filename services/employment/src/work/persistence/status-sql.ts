import { runsUntil } from '../../posts/persistence/runs-until';

/**
 * SQL of how persons stand on a day: `persons` gives (key, index bytea), `day` is an expression. EMPLOYED while a spell or a post
 * holds the day, the last day of work included; WITHOUT_WORK after an end; NOT_SEEKING where that was said; else UNKNOWN. A
 * month of the ledger holds until the next month of that person, unless it prints an end.
 */
export function statusSql(persons: string, day: string): string {
  return `SELECT g.key, g.index,
    CASE WHEN w.employed OR EXISTS (
           SELECT FROM public_welfare_post p WHERE p.certificate_index = g.index AND p.starts_on <= ${day}
             AND coalesce(${RUNS}, date 'infinity') >= ${day}) THEN 'EMPLOYED'
         WHEN wish.wants_work = false AND (w.ended_before IS NULL OR wish.stated_on >= w.ended_before) THEN 'NOT_SEEKING'
         WHEN w.ended_before IS NOT NULL OR posted.ended_on IS NOT NULL THEN 'WITHOUT_WORK'
         WHEN wish.wants_work = false THEN 'NOT_SEEKING'
         ELSE 'UNKNOWN' END AS status, w.place_code, w.channel, w.monthly_income, w.stale, wish.wants_work, wish.wants_training,
    wish.wants_away, w.ended_before, greatest(w.ended_before, posted.ended_on) AS lost_on
  FROM (${persons}) AS g
  LEFT JOIN LATERAL (
    SELECT bool_or(s.holds) AS employed,
      max(s.over) FILTER (WHERE NOT s.holds) AS ended_before,
      (array_agg(s.place_code ORDER BY s.began_on DESC, s.id DESC) FILTER (WHERE s.holds))[1] AS place_code,
      (array_agg(s.channel ORDER BY s.began_on DESC, s.id DESC) FILTER (WHERE s.holds))[1] AS channel,
      (array_agg(s.monthly_income ORDER BY s.began_on DESC, s.id DESC) FILTER (WHERE s.holds))[1] AS monthly_income,
      bool_or(s.stale) AS stale
    FROM (
      SELECT r.id, r.began_on, r.place_code, r.channel, r.monthly_income,
        r.is_working AND r.began_on <= ${day} AND coalesce(r.until, date 'infinity') >= ${day} AS holds,
        CASE WHEN NOT r.is_working AND r.began_on <= ${day} THEN coalesce(r.last, r.began_on)
             WHEN r.is_working AND r.until < ${day} THEN r.until END AS over,
        r.newest AND r.is_working AND r.last < r.speaks_for AS stale
      FROM (
        SELECT w.*, coalesce(w.ended_on, w.ends_on) AS last,
          coalesce(w.ended_on, w.ends_on, CASE WHEN w.month IS NOT NULL THEN
            (lead(w.month) OVER (PARTITION BY (w.month IS NULL) ORDER BY w.month, w.id)) - 1 END) AS until,
          w.month IS NOT NULL AND lead(w.month) OVER (PARTITION BY (w.month IS NULL) ORDER BY w.month, w.id) IS NULL AS newest
        FROM work_spell w WHERE w.certificate_index = g.index AND coalesce(w.month, w.began_on) <= ${day}
      ) AS r
    ) AS s
  ) AS w ON true
  LEFT JOIN LATERAL (
    SELECT max(${RUNS}) AS ended_on FROM public_welfare_post p WHERE p.certificate_index = g.index AND ${RUNS} < ${day}
  ) AS posted ON true
  LEFT JOIN LATERAL (
    SELECT j.wants_work, j.wants_training, j.wants_away, j.stated_on FROM job_wish j
    WHERE j.certificate_index = g.index AND j.stated_on <= ${day} ORDER BY j.stated_on DESC, j.id DESC LIMIT 1
  ) AS wish ON true`;
}

const RUNS = `(${runsUntil('p')})`;
