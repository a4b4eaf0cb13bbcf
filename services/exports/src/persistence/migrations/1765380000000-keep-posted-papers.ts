import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that hang out, as they were printed. */
export class KeepPostedPapers1765380000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kept_paper');
  }
}

const statements = [
  `CREATE TABLE kept_paper (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    paper         text NOT NULL,
    of_id         uuid NOT NULL,
    digest        text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    page          text NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    account       text NOT NULL,
    role          text NOT NULL,
    printed_at    timestamptz NOT NULL DEFAULT service_now(),
    UNIQUE (of_id, digest)
  )`,
  `CREATE TRIGGER kept_paper_stays BEFORE UPDATE OR DELETE ON kept_paper
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  ...divisionSecurity('kept_paper'),
];
