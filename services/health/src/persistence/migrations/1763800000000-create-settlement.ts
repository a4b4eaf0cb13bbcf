import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settlements and what was seen of insurance. Amounts are fen. */
export class CreateSettlement1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE settlement (
        id                        uuid PRIMARY KEY DEFAULT uuidv7(),
        household_code            text NOT NULL,
        certificate_index         bytea NOT NULL,
        household_id              uuid,
        person_id                 uuid,
        division_code             text COLLATE "C" NOT NULL,
        settled_on                date NOT NULL,
        kind                      text NOT NULL,
        total_cost                bigint NOT NULL,
        basic_insurance           bigint NOT NULL,
        serious_illness_insurance bigint NOT NULL,
        medical_aid               bigint NOT NULL,
        self_paid                 bigint NOT NULL,
        occurrence                int NOT NULL,
        source                    text NOT NULL,
        UNIQUE (household_code, certificate_index, settled_on, kind, total_cost, occurrence)
      )`);
    await runner.query(
      'CREATE INDEX settlement_household ON settlement (household_id, settled_on DESC, id DESC)',
    );
    await runner.query('CREATE INDEX settlement_person ON settlement (person_id, settled_on DESC, id DESC)');
    await runner.query('CREATE INDEX settlement_by_day ON settlement (settled_on DESC, id DESC)');
    await runner.query(`
      CREATE TABLE insurance (
        person_id     uuid PRIMARY KEY,
        household_id  uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        insured       boolean NOT NULL,
        seen_on       date NOT NULL,
        source        text NOT NULL
      )`);
    await runner.query('CREATE INDEX insurance_household ON insurance (household_id)');
    for (const table of ['settlement', 'insurance']) {
      for (const sql of divisionSecurity(table, { sectors: ['health'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE insurance, settlement');
  }
}
