import { loadedBy } from '@dixian/imports';
import { DEPARTMENT_ENTRY, loadedTable, toldByHousehold } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Awards come by a ledger, too: a row of it is of one item, under a scheme as printed, and may lack the days of steps. */
export class LoadAwards1765420100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM household_award WHERE source <> '${DEPARTMENT_ENTRY}'`);
    await runner.query('DROP INDEX household_award_record, household_award_newest, household_award_code');
    for (const name of ['mark', 'changed', 'removed', 'wipes_numbers', 'told_again'])
      await runner.query(`DROP TRIGGER household_award_${name} ON household_award`);
    await runner.query('DROP FUNCTION tell_household_award_again');
    await runner.query(
      `ALTER TABLE household_award ALTER COLUMN household_id SET NOT NULL, ALTER COLUMN scheme_id SET NOT NULL,
         ALTER COLUMN implemented_on SET NOT NULL, ALTER COLUMN claimed_on SET NOT NULL, ALTER COLUMN claimed DROP DEFAULT,
         DROP COLUMN household_code, DROP COLUMN certificate_index, DROP COLUMN scheme_name, DROP COLUMN item,
         DROP COLUMN accepted_for, DROP COLUMN occurrence, DROP COLUMN source, DROP COLUMN loaded_by,
         DROP COLUMN speaks_for, DROP COLUMN speaks_assumed, DROP COLUMN placed_by`,
    );
  }
}

const KEY = ['scheme_name', 'item', 'accepted_for'];

const statements = [
  `ALTER TABLE household_award ADD COLUMN household_code text, ADD COLUMN scheme_name text NOT NULL DEFAULT '',
     ADD COLUMN item text NOT NULL DEFAULT '', ADD COLUMN accepted_for text NOT NULL DEFAULT '',
     ADD COLUMN occurrence int NOT NULL DEFAULT 1, ADD COLUMN source text NOT NULL DEFAULT '${DEPARTMENT_ENTRY}',
     ALTER COLUMN household_id DROP NOT NULL, ALTER COLUMN scheme_id DROP NOT NULL,
     ALTER COLUMN implemented_on DROP NOT NULL, ALTER COLUMN claimed_on DROP NOT NULL,
     ALTER COLUMN claimed SET DEFAULT '[]'`,
  `UPDATE household_award t SET scheme_name = s.name, accepted_for = coalesce(t.accepted_on::text, ''),
     item = (SELECT coalesce(string_agg(i ->> 'item', '、'), '') FROM jsonb_array_elements(t.claimed) AS i)
   FROM award_scheme s WHERE s.id = t.scheme_id`,
  'UPDATE household_award t SET household_code = h.code FROM registered_household h WHERE h.id = t.household_id',
  `ALTER TABLE household_award ALTER COLUMN scheme_name DROP DEFAULT, ALTER COLUMN item DROP DEFAULT,
     ALTER COLUMN accepted_for DROP DEFAULT, ALTER COLUMN source DROP DEFAULT`,
  'CREATE INDEX household_award_code ON household_award (household_code)',
  `CREATE INDEX household_award_newest ON household_award
     (household_id, (coalesce(claimed_on, accepted_on, paid_on, date '-infinity')) DESC, id DESC)`,
  `UPDATE household_award t SET occurrence = n.place
   FROM (SELECT id, row_number() OVER (PARTITION BY county_code, household_code, scheme_name, item ORDER BY id)::int AS place
         FROM household_award) AS n WHERE n.id = t.id`,
  ...loadedTable('household_award'),
  ...toldByHousehold('household_award', KEY),
  ...loadedBy('household_award', [
    ...[
      'household_code',
      'certificate_index',
      'scheme_name',
      'item',
      'accepted_for',
      'implemented_on',
      'accepted',
    ],
    ...['accepted_on', 'amount', 'paid', 'paid_on', 'fund_source', 'source'],
  ]),
  // What the event of a delivery is made of; the rows know already whether they are told.
  `CREATE FUNCTION tell_household_award_again() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.told := false;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER household_award_told_again BEFORE UPDATE ON household_award
     FOR EACH ROW WHEN ((OLD.household_id, OLD.division_code, OLD.paid, OLD.paid_on)
       IS DISTINCT FROM (NEW.household_id, NEW.division_code, NEW.paid, NEW.paid_on))
     EXECUTE FUNCTION tell_household_award_again()`,
];
