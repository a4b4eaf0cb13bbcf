import type { RegisterChange, RegisterMerge } from './work-tables';

/**
 * Records who belongs to each household since when. Either ledger lists the family living together and says nothing
 * of the register book. A person who left and is listed again by a newer file joins anew; one listed by a file of
 * the very day of leaving had not left; an older file neither reopens nor closes, but may show an earlier beginning.
 */
export async function keepMemberships(context: RegisterChange): Promise<void> {
  await reopen(context);
  await affirm(context);
  await join(context);
}

async function reopen({ transaction, exportedOn }: RegisterChange): Promise<void> {
  await transaction.query(
    `WITH reopened AS (
       UPDATE membership m SET left_on = NULL
       FROM import_member i
       WHERE m.person_id = i.person_id AND m.left_on = $1::date
         AND NOT EXISTS (SELECT FROM membership o WHERE o.person_id = i.person_id AND o.left_on IS NULL)
       RETURNING m.person_id, m.household_id
     ), noted AS (
       INSERT INTO import_person SELECT person_id, household_id, false, false, false FROM reopened
     )
     INSERT INTO import_change SELECT DISTINCT household_id, false, false FROM reopened`,
    [exportedOn],
  );
}

async function affirm({ transaction, exportedOn, source, monitors }: RegisterChange): Promise<void> {
  await transaction.query(
    `WITH affirmed AS (
       UPDATE membership m
       SET relation = CASE WHEN m.seen_on <= $1::date THEN i.relation ELSE m.relation END,
           is_head = CASE WHEN m.seen_on <= $1::date THEN i.is_head ELSE m.is_head END,
           source = CASE WHEN m.seen_on <= $1::date THEN $2 ELSE m.source END,
           joined_on = CASE WHEN m.joined_on <= $1::date THEN m.joined_on
                            WHEN EXISTS (SELECT FROM membership e WHERE e.person_id = m.person_id AND e.left_on IS NOT NULL)
                            THEN m.joined_on ELSE $1::date END,
           seen_on = greatest(m.seen_on, $1::date),
           monitored_on = greatest(m.monitored_on, $3::date)
       FROM import_member i
       WHERE m.person_id = i.person_id AND m.left_on IS NULL
         AND (m.seen_on < $1::date OR m.joined_on > $1::date OR m.monitored_on IS DISTINCT FROM greatest(m.monitored_on, $3::date)
              OR (m.seen_on = $1::date AND (m.relation, m.is_head) IS DISTINCT FROM (i.relation, i.is_head)))
       RETURNING m.person_id, m.household_id,
         (old.relation, old.is_head, old.joined_on) IS DISTINCT FROM (new.relation, new.is_head, new.joined_on) AS changed
     ), noted AS (
       INSERT INTO import_person SELECT person_id, household_id, false, false, false FROM affirmed WHERE changed
     )
     INSERT INTO import_change SELECT DISTINCT household_id, false, false FROM affirmed WHERE changed`,
    [exportedOn, source, monitors ? exportedOn : null],
  );
}

async function join({ transaction, exportedOn, source, monitors }: RegisterChange): Promise<void> {
  await transaction.query(
    `WITH known AS MATERIALIZED (
       SELECT m.person_id, bool_or(m.left_on IS NULL) AS is_open, max(m.left_on) AS last_left_on
       FROM membership m JOIN import_household h ON h.id = m.household_id GROUP BY m.person_id
     ), joined AS (
       INSERT INTO membership (person_id, household_id, relation, is_head, lives_together, joined_on, seen_on,
                               monitored_on, source, division_code)
       SELECT i.person_id, i.household_id, i.relation, i.is_head, true, $1::date, $1::date, $3::date, $2, i.division_code
       FROM import_member i LEFT JOIN known k ON k.person_id = i.person_id
       WHERE k.person_id IS NULL OR (NOT k.is_open AND k.last_left_on < $1::date)
       ORDER BY i.row_number
       RETURNING person_id, household_id
     ), noted AS (
       INSERT INTO import_person SELECT j.person_id, j.household_id, false, false, false FROM joined j JOIN known USING (person_id)
     )
     INSERT INTO import_change SELECT DISTINCT household_id, false, false FROM joined`,
    [exportedOn, source, monitors ? exportedOn : null],
  );
}

/**
 * Ends the membership of those whom a newer national export no longer lists, on its day of export. Only where the
 * household is complete in the file, as many loaded rows as its 家庭人口, so that a rejected row ends nothing; only
 * of members an earlier national export listed, and whom no other ledger listed since. Returns how many.
 */
export async function closeMemberships({ transaction, exportedOn }: RegisterMerge): Promise<number> {
  const rows = await transaction.query<{ closed: number }>(
    `WITH complete AS MATERIALIZED (
       SELECT h.id FROM import_household h JOIN import_member i ON i.household_id = h.id
       GROUP BY h.id, h.member_count HAVING count(*) = h.member_count
     ), closed AS (
       UPDATE membership m SET left_on = $1::date
       FROM complete c
       WHERE m.household_id = c.id AND m.left_on IS NULL AND m.monitored_on < $1::date AND m.seen_on < $1::date
         AND NOT EXISTS (SELECT FROM import_member i WHERE i.person_id = m.person_id)
       RETURNING m.household_id
     ), noted AS (
       INSERT INTO import_change SELECT DISTINCT household_id, false, false FROM closed
     )
     SELECT count(*)::int AS closed FROM closed`,
    [exportedOn],
  );
  return rows[0]?.closed ?? 0;
}
