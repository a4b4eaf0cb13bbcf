import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How each household stood when departments were last told. Whatever changes it, by whichever statement, marks its
 * household, and what is marked is told before the transaction commits: no act can forget to.
 */
export class TellStandings1765170010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of SOURCES) await runner.query(`DROP FUNCTION mark_standing_of_${table} CASCADE`);
    await runner.query('DROP TABLE household_standing, standing_change');
    await runner.query('DROP FUNCTION tell_marked_standings, tell_standings');
  }
}

const PERSON = ['household_id', 'birth_on', 'labour_capacity', 'school_status', 'profiled_on'];
const MEMBERSHIP = ['person_id', 'joined_on', 'left_on', 'lives_together', 'in_register'];
const PERIOD = ['identified_on', 'eliminated_on', 'month_only', 'category'];

/** Where a standing comes from: columns that are told of, and the one that names the household or the person. */
const SOURCES = [
  { table: 'household', names: 'id', of: 'household_ids', told: ['household_type', 'merged_into'] },
  { table: 'person', names: 'id', of: 'person_ids', told: PERSON },
  { table: 'membership', names: 'household_id', of: 'household_ids', told: MEMBERSHIP },
  { table: 'monitoring_period', names: 'household_id', of: 'household_ids', told: PERIOD },
  {
    table: 'safety_net_label',
    names: 'household_id',
    of: 'household_ids',
    told: ['labelled_on', 'removed_on'],
  },
  { table: 'registered_poor', names: 'household_id', of: 'household_ids', told: ['occurred_on'] },
  { table: 'exit_standard_reached', names: 'household_id', of: 'household_ids', told: ['occurred_on'] },
];

// A statement over a million rows marks in one row; a change of code, which is told by itself, marks nothing.
function markedBy({ table, names, of, told }: (typeof SOURCES)[number]): string[] {
  const seen = [...new Set(['id', names, ...told])].join(', ');
  const mark = (rows: string) =>
    `INSERT INTO standing_change (${of}) SELECT array_agg(DISTINCT ${names}) FROM ${rows} HAVING count(*) > 0`;
  const differs = `(SELECT ${seen} FROM old_rows EXCEPT SELECT ${seen} FROM new_rows)
    UNION ALL (SELECT ${seen} FROM new_rows EXCEPT SELECT ${seen} FROM old_rows)`;
  const trigger = (when: string, referencing: string) =>
    `CREATE TRIGGER ${table}_marks_standing_${when.toLowerCase()} AFTER ${when} ON ${table}
       REFERENCING ${referencing} FOR EACH STATEMENT EXECUTE FUNCTION mark_standing_of_${table}()`;
  return [
    `CREATE FUNCTION mark_standing_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'INSERT' THEN ${mark('new_rows')};
       ELSIF TG_OP = 'DELETE' THEN ${mark('old_rows')};
       ELSE ${mark(`(${differs}) AS differing`)};
       END IF;
       RETURN NULL;
     END $$`,
    trigger('INSERT', 'NEW TABLE AS new_rows'),
    trigger('DELETE', 'OLD TABLE AS old_rows'),
    trigger('UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'),
  ];
}

const STANDING = `jsonb_build_object(
  'periods', coalesce((SELECT jsonb_agg(jsonb_build_object('periodId', p.id, 'identifiedOn', p.identified_on,
      'eliminatedOn', p.eliminated_on, 'monthOnly', p.month_only, 'category', p.category) ORDER BY p.identified_on, p.id)
    FROM monitoring_period p WHERE p.household_id = h.id), '[]'),
  'registration', jsonb_build_object('outOfPoverty', h.household_type = '脱贫户',
    'poor', coalesce((SELECT jsonb_agg(jsonb_build_object('registeredOn', r.occurred_on, 'reachedOn',
        (SELECT min(e.occurred_on) FROM exit_standard_reached e WHERE e.registration_id = r.id)) ORDER BY r.occurred_on, r.id)
      FROM registered_poor r WHERE r.household_id = h.id), '[]')),
  'labels', coalesce((SELECT jsonb_agg(jsonb_build_object('labelId', l.id, 'labelledOn', l.labelled_on,
      'removedOn', l.removed_on) ORDER BY l.labelled_on, l.id)
    FROM safety_net_label l WHERE l.household_id = h.id), '[]'),
  'countedMembers', (SELECT count(*) FROM membership m
    WHERE m.household_id = h.id AND m.left_on IS NULL AND m.lives_together),
  'members', coalesce((SELECT jsonb_agg(jsonb_build_object('personId', m.person_id, 'joinedOn', m.joined_on,
      'leftOn', m.left_on, 'present', m.lives_together, 'birth', p.birth_on, 'labour', CASE p.labour_capacity
        WHEN '技能劳动力' THEN 'SKILLED' WHEN '普通劳动力' THEN 'ORDINARY' WHEN '弱劳动力或半劳动力' THEN 'WEAK'
        WHEN '丧失劳动力' THEN 'LOST' WHEN '无劳动力' THEN 'NONE' END,
      'studying', CASE WHEN p.school_status IS NOT NULL THEN p.school_status NOT LIKE '学龄前%'
        WHEN p.profiled_on IS NOT NULL THEN false END,
      'registeredHere', m.in_register) ORDER BY m.joined_on, m.id)
    FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id = h.id), '[]'))`;

// The row of each household is held before its standing is read: of two acts at once the later sees what the earlier did.
const tellStandings = `
  CREATE FUNCTION tell_standings(ids uuid[], again boolean) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO household_standing (household_id, division_code)
    SELECT h.id, h.division_code FROM household h WHERE h.id = ANY(ids)
      AND NOT EXISTS (SELECT FROM household_standing s WHERE s.household_id = h.id)
    ORDER BY h.id ON CONFLICT DO NOTHING;
    PERFORM FROM household_standing s WHERE s.household_id = ANY(ids) ORDER BY s.household_id FOR UPDATE;
    WITH seen AS MATERIALIZED (
      SELECT h.id, h.code, h.division_code, ${STANDING} AS standing FROM household h WHERE h.id = ANY(ids)
    ), changed AS (
      UPDATE household_standing s
      SET version = s.version + CASE WHEN s.content = md5(t.standing::text) THEN 0 ELSE 1 END,
          content = md5(t.standing::text)
      FROM seen t WHERE s.household_id = t.id AND (again OR s.content IS DISTINCT FROM md5(t.standing::text))
      RETURNING s.household_id, s.version
    ), told AS (
      SELECT t.code, left(t.division_code, 6) AS county, t.standing || jsonb_build_object(
               'householdId', t.id, 'divisionCode', t.division_code, 'version', c.version) AS household,
             (row_number() OVER (PARTITION BY left(t.division_code, 6) ORDER BY t.code) - 1) / 200 AS part
      FROM seen t JOIN changed c ON c.household_id = t.id
    )
    INSERT INTO outbox (type, division_code, payload)
    SELECT 'household-standing', county, jsonb_build_object('households', jsonb_agg(household ORDER BY code))
    FROM told GROUP BY county, part ORDER BY county, part;
  END $$`;

// What one place gives and another takes is told by one transaction, so that it looks beyond the scope of who acts. The
// first mark of a transaction tells all of them, in slices of little memory; the others then find none.
const tellMarked = `
  CREATE FUNCTION tell_marked_standings() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    own text[] := ARRAY[current_setting('dixian.division_from', true), current_setting('dixian.division_to', true),
      current_setting('dixian.sector', true)];
    marked uuid[];
  BEGIN
    PERFORM set_config('dixian.division_from', '', true), set_config('dixian.division_to', ':', true),
      set_config('dixian.sector', '*', true);
    WITH taken AS (DELETE FROM standing_change RETURNING household_ids, person_ids)
    SELECT array_agg(named.id ORDER BY named.id) INTO marked FROM (
      SELECT unnest(household_ids) AS id FROM taken
      UNION
      SELECT m.household_id FROM (SELECT DISTINCT unnest(person_ids) AS id FROM taken) p
      JOIN membership m ON m.person_id = p.id) named;
    FOR part IN 0 .. ceil(coalesce(cardinality(marked), 0) / 5000.0)::int - 1 LOOP
      PERFORM tell_standings(marked[part * 5000 + 1 : (part + 1) * 5000], false);
    END LOOP;
    PERFORM set_config('dixian.division_from', own[1], true), set_config('dixian.division_to', own[2], true),
      set_config('dixian.sector', own[3], true);
    RETURN NULL;
  END $$`;

// standing_change holds no row beyond its transaction: unlogged.
const statements = [
  `CREATE TABLE household_standing (
    household_id  uuid NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    content       text,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, household_id)
  )`,
  'CREATE UNIQUE INDEX household_standing_id ON household_standing (household_id)',
  'CREATE INDEX household_standing_division ON household_standing (division_code)',
  ...divisionSecurity('household_standing'),
  `CREATE UNLOGGED TABLE standing_change (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    household_ids uuid[],
    person_ids    uuid[]
  )`,
  tellStandings,
  tellMarked,
  `CREATE CONSTRAINT TRIGGER standing_change_is_told AFTER INSERT ON standing_change
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tell_marked_standings()`,
  ...SOURCES.flatMap(markedBy),
];
