import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tree of divisions over time. It is public reference data and holds nobody's facts, so everybody may read it;
 * what was recoded, when and by whom is bound to the division like everything else.
 */
export class CreateDivision1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(`
      CREATE TABLE division (
        id    uuid PRIMARY KEY,
        level text NOT NULL CHECK (level IN ('province', 'prefecture', 'county', 'township', 'village'))
      )`);
    await runner.query(`
      CREATE TABLE division_version (
        division_id uuid NOT NULL REFERENCES division,
        code        text COLLATE "C" NOT NULL,
        name        text NOT NULL,
        parent_id   uuid REFERENCES division,
        valid_from  date,
        valid_to    date,
        CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
        CONSTRAINT one_version_a_day EXCLUDE USING gist (division_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
        CONSTRAINT one_division_a_code EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      )`);
    await runner.query('CREATE INDEX division_version_code ON division_version (code)');
    await runner.query('CREATE INDEX division_version_parent ON division_version (parent_id, code)');
    await runner.query(
      'CREATE UNIQUE INDEX division_version_current ON division_version (division_id) WHERE valid_to IS NULL',
    );
    await runner.query(`
      CREATE TABLE division_recoding (
        id                   uuid PRIMARY KEY DEFAULT uuidv7(),
        division_id          uuid NOT NULL REFERENCES division,
        old_code             text NOT NULL,
        new_code             text NOT NULL,
        valid_from           date NOT NULL,
        households_rewritten int NOT NULL,
        recoded_by           text NOT NULL,
        idempotency_key      text NOT NULL,
        recorded_at          timestamptz NOT NULL DEFAULT now(),
        division_code        text COLLATE "C" NOT NULL,
        UNIQUE (recoded_by, idempotency_key)
      )`);
    for (const sql of divisionSecurity('division_recoding')) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE division_recoding, division_version, division');
  }
}
