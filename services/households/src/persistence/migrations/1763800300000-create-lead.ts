import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leads with the visit that verified them. A department sees those of its own sector, the line all of its division. */
export class CreateLead1763800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lead (
        id               uuid PRIMARY KEY DEFAULT uuidv7(),
        household_id     uuid NOT NULL REFERENCES household,
        person_id        uuid REFERENCES person,
        channel          text NOT NULL,
        lead_type        text NOT NULL,
        found_on         date NOT NULL,
        received_on      date,
        pushed_by        text,
        sector           text,
        note             text,
        state            text NOT NULL DEFAULT 'RECEIVED' CHECK (state IN ('RECEIVED', 'VERIFIED')),
        received_by      text NOT NULL,
        idempotency_key  text,
        recorded_at      timestamptz NOT NULL DEFAULT now(),
        verified_on      date,
        risk_found       boolean,
        finding          text,
        late_reason      text,
        verified_by      text,
        verification_key text,
        verified_at      timestamptz,
        division_code    text COLLATE "C" NOT NULL,
        UNIQUE (received_by, idempotency_key),
        UNIQUE (verified_by, verification_key),
        CHECK ((state = 'VERIFIED') = (verified_on IS NOT NULL)),
        CHECK (verified_on >= found_on AND received_on >= found_on)
      )`);
    // A ledger has no lead numbers: the same line again is the same lead.
    await runner.query(`
      CREATE UNIQUE INDEX lead_of_ledger ON lead (household_id, channel, found_on, lead_type, pushed_by)
        NULLS NOT DISTINCT WHERE idempotency_key IS NULL`);
    await runner.query('CREATE INDEX lead_household ON lead (household_id, found_on DESC, id DESC)');
    await runner.query('CREATE INDEX lead_by_day ON lead (found_on DESC, id DESC)');
    await runner.query('CREATE INDEX lead_division ON lead (division_code)');
    for (const sql of divisionSecurity('lead', { sectorColumn: 'sector' })) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lead');
  }
}
