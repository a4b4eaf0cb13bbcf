import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A department's own copy of the register's ids, fed by events: ids, codes and blind indexes, nothing else. */
export class CreateRegisterCopy1700000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registered_household (
        id            uuid NOT NULL,
        code          text NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        version       bigint NOT NULL,
        PRIMARY KEY (county_code, id)
      )`);
    await runner.query('CREATE INDEX registered_household_id ON registered_household (id)');
    await runner.query('CREATE INDEX registered_household_code ON registered_household (code)');
    await runner.query(`
      CREATE TABLE registered_person (
        id                uuid NOT NULL,
        household_id      uuid NOT NULL,
        certificate_index bytea NOT NULL,
        division_code     text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        PRIMARY KEY (county_code, id)
      )`);
    await runner.query('CREATE INDEX registered_person_id ON registered_person (id)');
    await runner.query(
      'CREATE INDEX registered_person_certificate ON registered_person (household_id, certificate_index)',
    );
    // Owned by the migrator and so not bound by the importer's scope: shows where a household lives now, nothing else.
    await runner.query('CREATE VIEW household_place AS SELECT code, division_code FROM registered_household');
    await runner.query('CREATE TABLE recoded_division (old_code text PRIMARY KEY, new_code text NOT NULL)');
    for (const table of ['registered_household', 'registered_person']) {
      for (const sql of divisionSecurity(table)) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW household_place');
    await runner.query('DROP TABLE recoded_division, registered_person, registered_household');
  }
}
