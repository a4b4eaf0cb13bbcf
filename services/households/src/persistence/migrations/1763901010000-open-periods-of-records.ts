import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Records of the national system from before there were times of monitoring open theirs, as their next import would:
 * known by the month alone, and only of households of which no time is known. What is worked out in batches at the start
 * writes down how far it got.
 */
export class OpenPeriodsOfRecords1763901010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  // The times stay, as those of an import would.
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE backfill SET done_at = now() WHERE done_at IS NULL`);
    await runner.query(
      `ALTER TABLE backfill DROP COLUMN reached, ALTER COLUMN done_at SET DEFAULT now(), ALTER COLUMN done_at SET NOT NULL`,
    );
  }
}

const statements = [
  `WITH opened AS (
     INSERT INTO monitoring_period (household_id, basis, category, risks, identified_on, eliminated_on, elimination_mode,
                                    month_only, source, division_code)
     SELECT r.household_id, 'TAKEN_OVER', r.category, r.risks, (r.identified_month || '-01')::date,
            CASE WHEN r.risk_eliminated THEN ((r.eliminated_month || '-01')::date + interval '1 month -1 day')::date END,
            CASE WHEN r.risk_eliminated THEN r.elimination_mode END,
            true, '防止返贫致贫监测对象信息 ' || r.exported_on, r.division_code
     FROM monitoring_record r
     WHERE r.identified_month IS NOT NULL AND (NOT r.risk_eliminated OR r.eliminated_month >= r.identified_month)
       AND NOT EXISTS (SELECT FROM monitoring_period p WHERE p.household_id = r.household_id)
     RETURNING *
   )
   INSERT INTO monitoring_period_entry (household_id, period_id, kind, occurred_on, category, risks, identified_on,
     month_only, eliminated_on, elimination_mode, reason, account, division_code)
   SELECT o.household_id, o.id, 'IMPORTED', r.exported_on, o.category, o.risks, o.identified_on,
     o.month_only, o.eliminated_on, o.elimination_mode, o.source, 'national-export', o.division_code
   FROM opened o JOIN monitoring_record r USING (household_id)`,
  `ALTER TABLE backfill ADD COLUMN reached uuid, ALTER COLUMN done_at DROP NOT NULL, ALTER COLUMN done_at DROP DEFAULT`,
];
