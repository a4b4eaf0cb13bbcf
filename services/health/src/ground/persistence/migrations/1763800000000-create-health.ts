import { guaranteeTable } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settlements, what was seen of insurance, and the department's answers. Amounts are fen. */
export class CreateHealth1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE settlement (
        id                        uuid NOT NULL DEFAULT uuidv7(),
        household_code            text NOT NULL,
        certificate_index         bytea NOT NULL,
        household_id              uuid,
        person_id                 uuid,
        division_code             text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        settled_on                date NOT NULL,
        kind                      text NOT NULL,
        total_cost                bigint NOT NULL,
        basic_insurance           bigint NOT NULL,
        serious_illness_insurance bigint NOT NULL,
        medical_aid               bigint NOT NULL,
        self_paid                 bigint NOT NULL,
        occurrence                int NOT NULL,
        source                    text NOT NULL,
        PRIMARY KEY (county_code, id),
        UNIQUE (county_code, household_code, certificate_index, settled_on, kind, total_cost, occurrence)
      )`);
    await runner.query('CREATE INDEX settlement_id ON settlement (id)');
    await runner.query('CREATE INDEX settlement_code ON settlement (household_code)');
    await runner.query(
      'CREATE INDEX settlement_household ON settlement (household_id, settled_on DESC, id DESC)',
    );
    await runner.query('CREATE INDEX settlement_person ON settlement (person_id, settled_on DESC, id DESC)');
    await runner.query('CREATE INDEX settlement_by_day ON settlement (settled_on DESC, id DESC)');
    await runner.query(`
      CREATE TABLE insurance (
        person_id     uuid NOT NULL,
        household_id  uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        insured       boolean NOT NULL,
        seen_on       date NOT NULL,
        source        text NOT NULL,
        PRIMARY KEY (county_code, person_id)
      )`);
    await runner.query('CREATE INDEX insurance_person ON insurance (person_id)');
    await runner.query('CREATE INDEX insurance_household ON insurance (household_id)');
    for (const table of ['settlement', 'insurance']) {
      for (const sql of divisionSecurity(table, { sectors: ['health'] })) await runner.query(sql);
    }
    for (const sql of guaranteeTable(['health'])) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guarantee_answer, insurance, settlement');
    await runner.query('DROP FUNCTION refuse_change_of_statement');
  }
}
