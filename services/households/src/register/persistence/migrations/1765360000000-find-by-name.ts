import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hanReadings } from '../keeping/han-readings';

/**
 * Households are found by the names of their members, as written or by the first letters of their pinyin, and by the last
 * digits of their code. The database itself keeps the keys, whoever changes a name: ledgers, hands, splits and mergers.
 */
export class FindByName1765360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of readings) await runner.query(sql);
    await runner.query(
      'INSERT INTO han_reading SELECT * FROM jsonb_populate_recordset(NULL::han_reading, $1::jsonb)',
      [JSON.stringify(hanReadings())],
    );
    await runner.query('ANALYZE han_reading');
    for (const sql of keys) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER name_keys_joined ON membership; DROP TRIGGER name_keys_changed ON membership;
      DROP TRIGGER name_keys_removed ON membership; DROP TRIGGER name_keys_named ON person`);
    await runner.query(`DROP FUNCTION name_keys_of_joined; DROP FUNCTION name_keys_of_changed;
      DROP FUNCTION name_keys_of_named; DROP FUNCTION add_name_keys; DROP FUNCTION keep_heads`);
    await runner.query('DROP TABLE name_key');
    await runner.query('DROP INDEX division_version_name');
    await runner.query('ALTER TABLE household DROP COLUMN code_end, DROP COLUMN head_pinyin');
    await runner.query('DROP FUNCTION name_pinyin; DROP FUNCTION name_letters; DROP TABLE han_reading');
  }
}

const readings = [
  `CREATE TABLE han_reading (
    characters text COLLATE "C" PRIMARY KEY,
    pinyin     text NOT NULL,
    surname    text,
    initials   text NOT NULL
  )`,
  // What is found by a name has no spaces, dots or stars in it, and small letters.
  `CREATE FUNCTION name_letters(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
   RETURN lower(regexp_replace(normalize(name, NFKC), '[[:space:]·•・.*]+', '', 'g')) COLLATE "C"`,
  // A surname of two characters before one; behind the reading the name itself, so that equal readings stand by characters.
  `CREATE FUNCTION name_pinyin(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
   BEGIN ATOMIC
     SELECT concat_ws(' ', g.surname, (
       SELECT string_agg(coalesce((
         SELECT CASE WHEN c.at = 1 AND g.surname IS NULL THEN coalesce(r.surname, r.pinyin) ELSE r.pinyin END
         FROM han_reading r WHERE r.characters = c.letter), c.letter), ' ' ORDER BY c.at)
       FROM string_to_table(substr(g.letters, CASE WHEN g.surname IS NULL THEN 1 ELSE 3 END), NULL)
         WITH ORDINALITY AS c(letter, at)), $1)
     FROM (SELECT n.letters, (SELECT t.surname FROM han_reading t
         WHERE t.characters = left(n.letters, 2) AND char_length(t.characters) = 2) AS surname
       FROM (SELECT name_letters($1) AS letters) AS n) AS g;
   END`,
];

const OTHER_READINGS = 's.letters <= 4 OR s.at <= 3';
const LETTER = 'substr(s.name, s.at - 1, 1)';

const keys = [
  'ALTER TABLE household ADD COLUMN code_end text COLLATE "C" GENERATED ALWAYS AS (reverse(code)) STORED',
  'ALTER TABLE household ADD COLUMN head_pinyin text COLLATE "C"',
  `CREATE TABLE name_key (
    key           text COLLATE "C" NOT NULL,
    person_id     uuid NOT NULL,
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, key, person_id, division_code)
  )`,
  ...divisionSecurity('name_key'),
  // PostgreSQL cannot estimate joins while a ledger is loaded, so each letter is looked up.
  // Keys of present members of given persons: each end of the name, and of the first letters of its readings. Long names,
  // as they are written in letter by letter, take other readings for the surname alone, or they would be too many.
  `CREATE FUNCTION add_name_keys(persons uuid[]) RETURNS void LANGUAGE sql AS $$
   WITH RECURSIVE present AS MATERIALIZED (
     SELECT p.id AS person_id, m.household_id, m.division_code, n.name, char_length(n.name) AS letters
     FROM unnest(persons) AS given(id) JOIN person p ON p.id = given.id
     JOIN membership m ON m.person_id = p.id AND m.left_on IS NULL
     CROSS JOIN LATERAL name_letters(p.name) AS n(name)
   ), spelt AS (
     SELECT person_id, household_id, division_code, name, letters, letters + 1 AS at, '' AS key FROM present
     UNION ALL
     SELECT s.person_id, s.household_id, s.division_code, s.name, s.letters, s.at - 1, i.initial || s.key
     FROM spelt s
     CROSS JOIN LATERAL (SELECT coalesce((SELECT r.initials FROM han_reading r WHERE r.characters = ${LETTER}), ${LETTER}) AS all_of) l
     CROSS JOIN LATERAL string_to_table(CASE WHEN ${OTHER_READINGS} THEN l.all_of ELSE left(l.all_of, 1) END, NULL) AS i(initial)
     WHERE s.at > 1
   )
   INSERT INTO name_key (key, person_id, household_id, division_code)
   SELECT key, person_id, household_id, division_code FROM spelt WHERE key <> ''
   UNION ALL
   SELECT substr(name, at), person_id, household_id, division_code FROM present, generate_series(1, letters) AS at
   ON CONFLICT DO NOTHING $$`,
  `CREATE FUNCTION keep_heads(households uuid[]) RETURNS void LANGUAGE sql AS $$
   UPDATE household h SET head_pinyin = n.pinyin
   FROM (SELECT DISTINCT ON (given.id) given.id, name_pinyin(p.name) AS pinyin FROM unnest(households) AS given(id)
     LEFT JOIN membership m ON m.household_id = given.id AND m.left_on IS NULL AND m.is_head
     LEFT JOIN person p ON p.id = m.person_id ORDER BY given.id, m.id) n
   WHERE h.id = n.id AND h.head_pinyin IS DISTINCT FROM n.pinyin $$`,
  'SELECT add_name_keys(array_agg(person_id)) FROM membership WHERE left_on IS NULL',
  'SELECT keep_heads(array_agg(household_id)) FROM membership WHERE left_on IS NULL AND is_head',
  'CREATE INDEX name_key_household ON name_key (household_id)',
  'CREATE INDEX household_sorted_code_end ON household (county_code, code_end, id, division_code)',
  'CREATE INDEX household_sorted_head ON household (county_code, head_pinyin, id, division_code)',
  'CREATE INDEX division_version_name ON division_version (name) WHERE valid_to IS NULL',
  // Ledgers bring members by the thousand: their keys are made at once.
  `CREATE FUNCTION name_keys_of_joined() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     PERFORM add_name_keys(array_agg(person_id)) FROM added WHERE left_on IS NULL;
     PERFORM keep_heads(array_agg(household_id)) FROM added WHERE left_on IS NULL AND is_head;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER name_keys_joined AFTER INSERT ON membership REFERENCING NEW TABLE AS added
     FOR EACH STATEMENT EXECUTE FUNCTION name_keys_of_joined()`,
  `CREATE FUNCTION name_keys_of_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     DELETE FROM name_key WHERE household_id = OLD.household_id AND person_id = OLD.person_id;
     IF TG_OP = 'UPDATE' AND NEW.left_on IS NULL THEN PERFORM add_name_keys(ARRAY[NEW.person_id]); END IF;
     IF OLD.is_head THEN PERFORM keep_heads(ARRAY[OLD.household_id]); END IF;
     IF TG_OP = 'UPDATE' AND NEW.is_head THEN PERFORM keep_heads(ARRAY[NEW.household_id]); END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER name_keys_changed AFTER UPDATE ON membership FOR EACH ROW
     WHEN ((OLD.left_on, OLD.is_head, OLD.household_id, OLD.person_id)
       IS DISTINCT FROM (NEW.left_on, NEW.is_head, NEW.household_id, NEW.person_id))
     EXECUTE FUNCTION name_keys_of_changed()`,
  `CREATE TRIGGER name_keys_removed AFTER DELETE ON membership FOR EACH ROW
     WHEN (OLD.left_on IS NULL) EXECUTE FUNCTION name_keys_of_changed()`,
  `CREATE FUNCTION name_keys_of_named() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     DELETE FROM name_key k USING membership m
       WHERE m.person_id = NEW.id AND m.left_on IS NULL AND k.household_id = m.household_id AND k.person_id = NEW.id;
     PERFORM add_name_keys(ARRAY[NEW.id]);
     PERFORM keep_heads(array_agg(household_id)) FROM membership WHERE person_id = NEW.id AND left_on IS NULL AND is_head;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER name_keys_named AFTER UPDATE ON person FOR EACH ROW
     WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION name_keys_of_named()`,
];
