import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keys and heads' names of many members are made by looking each letter up. PostgreSQL cannot estimate joins while a
 * ledger is loaded: it compared each member with each key, and read all readings for each name.
 */
export class MakeKeysAtOnce1765360200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(): Promise<void> {
    // The functions before gave the same keys and heads.
  }
}

const OTHER_READINGS = 's.letters <= 4 OR s.at <= 3';
const LETTER = 'substr(s.name, s.at - 1, 1)';

const statements = [
  `CREATE OR REPLACE FUNCTION name_pinyin(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
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
  `CREATE OR REPLACE FUNCTION add_name_keys(persons uuid[]) RETURNS void LANGUAGE sql AS $$
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
];
