// The first day of the half of the school year that a term or a day lies in, and what tells terms apart in order.
const BEGINS = `CASE e.term WHEN 'AUTUMN' THEN make_date(left(e.school_year, 4)::int, 9, 1)
  ELSE make_date(left(e.school_year, 4)::int + 1, 2, 1) END`;
const KEY = `left(e.school_year, 4) || CASE e.term WHEN 'AUTUMN' THEN '-1' ELSE '-2' END`;
const keyOf = (
  day: string,
) => `CASE WHEN extract(month FROM ${day}) >= 9 THEN extract(year FROM ${day})::text || '-1'
  WHEN extract(month FROM ${day}) >= 2 THEN (extract(year FROM ${day}) - 1)::text || '-2'
  ELSE (extract(year FROM ${day}) - 1)::text || '-1' END`;
const halfOf = (
  day: string,
) => `CASE WHEN extract(month FROM ${day}) >= 9 THEN make_date(extract(year FROM ${day})::int, 9, 1)
  WHEN extract(month FROM ${day}) >= 2 THEN make_date(extract(year FROM ${day})::int, 2, 1)
  ELSE make_date(extract(year FROM ${day})::int - 1, 9, 1) END`;
const AT_SCHOOL = `r.stage NOT IN ('PRESCHOOL_AGE', 'KINDERGARTEN')`;

/** Of a child: from which day on, which state; `rank` decides among words of one day. What only follows is `implied`. */
export const CHILD_WORDS = `
  SELECT e.person_id, e.since AS on_day, s.rank, s.state, e.until_on, ${KEY} AS term_key, false AS implied
  FROM enrolment e JOIN (VALUES ('ENROLLED', 1, 'ENROLLED'), ('ON_LEAVE', 3, 'ON_LEAVE'), ('LEFT', 5, 'SUSPECTED'),
    ('COMPLETED', 6, 'UNKNOWN')) AS s(said, rank, state) ON s.said = e.state
  UNION ALL
  SELECT e.person_id, ${BEGINS}, 1, 'ENROLLED', NULL, ${KEY}, true
  FROM enrolment e WHERE e.state <> 'ENROLLED' AND ${BEGINS} < e.since
  UNION ALL
  SELECT l.person_id, l.from_on, 3, 'ON_LEAVE', l.until_on, ${keyOf('l.from_on')}, false FROM school_leave l
    WHERE NOT EXISTS (SELECT FROM school_leave n WHERE n.person_id = l.person_id AND n.from_on = l.from_on AND n.id > l.id)
  UNION ALL
  SELECT r.person_id, r.seen_on, CASE WHEN r.status IS NULL THEN 6 ELSE 1 END,
    CASE WHEN r.status IS NULL THEN 'UNKNOWN' ELSE 'ENROLLED' END, NULL, ${keyOf('r.seen_on')}, false
  FROM school_record r WHERE r.status IS NULL OR ${AT_SCHOOL}
  UNION ALL
  SELECT r.person_id, ${halfOf('r.seen_on')}, 1, 'ENROLLED', NULL, ${keyOf('r.seen_on')}, true
  FROM school_record r WHERE ${AT_SCHOOL}
  UNION ALL
  SELECT c.person_id, c.dropped_on, CASE c.outcome WHEN 'SUSPECTED' THEN 5 ELSE 4 END,
    CASE c.outcome WHEN 'SUSPECTED' THEN 'SUSPECTED' ELSE 'DROPPED_OUT' END, NULL, ${keyOf('c.dropped_on')}, false
  FROM dropout_case c
  UNION ALL
  SELECT c.person_id, coalesce(c.returned_on, c.speaks_for, c.dropped_on), CASE c.outcome WHEN 'RETURNED' THEN 1 ELSE 2 END,
    CASE c.outcome WHEN 'RETURNED' THEN 'ENROLLED' ELSE 'HOME_TAUGHT' END, NULL,
    ${keyOf('coalesce(c.returned_on, c.speaks_for, c.dropped_on)')}, false
  FROM dropout_case c WHERE c.outcome IN ('RETURNED', 'HOME_TAUGHT')
  UNION ALL
  SELECT p.person_id, p.occurred_on, s.rank, s.state, NULL, ${keyOf('p.occurred_on')}, false
  FROM dropout_step p JOIN (VALUES ('CONFIRMED', 4, 'DROPPED_OUT'), ('CLEARED', 1, 'ENROLLED'), ('TAUGHT', 2, 'HOME_TAUGHT'),
    ('RETURNED', 1, 'ENROLLED')) AS s(said, rank, state) ON s.said = p.kind`;
