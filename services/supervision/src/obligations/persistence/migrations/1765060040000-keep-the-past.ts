import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Obligations as they were where their households lay before, and from which day on they are where they are. */
export class KeepThePast1765060040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE former_obligation');
    await runner.query('ALTER TABLE obligation DROP here_from');
  }
}

const statements = [
  'ALTER TABLE obligation ADD here_from date',
  `CREATE TABLE former_obligation (
    id            uuid DEFAULT uuidv7(),
    obligation_id uuid NOT NULL,
    since         date NOT NULL,
    left_on       date NOT NULL,
    content       jsonb NOT NULL,
    sector        text,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, obligation_id, since),
    CHECK (since < left_on)
  )`,
  'CREATE INDEX former_obligation_division ON former_obligation (division_code)',
  ...divisionSecurity('former_obligation', { sectorColumn: 'sector' }),
];
