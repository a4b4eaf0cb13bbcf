import { type MergeContext, STAGE } from '@dixian/imports';
import { inWholeCountry } from '../../ground/persistence/whole-country';

/**
 * Gives a household that was registered by hand under a provisional code the 户编号 of the ledger, where the ledger's
 * head of that code is its head, in the same county, and neither has another match. The household keeps its id, its people and its case.
 */
export async function replaceProvisional(context: MergeContext): Promise<void> {
  const { transaction, division, source, exportedOn } = context;
  const [any] = await transaction.query('SELECT FROM household WHERE provisional LIMIT 1');
  if (!any) return;
  // A code in use where the importer cannot see it must not be taken.
  await inWholeCountry(transaction, () =>
    transaction.query(
      `WITH met AS (
         SELECT DISTINCT i.code, h.id
         FROM import_household i
         JOIN ${STAGE} s ON s.household_code = i.code AND s.relation = '户主'
         JOIN person p ON p.certificate_index = s.certificate_index
         JOIN membership m ON m.person_id = p.id AND m.left_on IS NULL AND m.is_head
         JOIN household h ON h.id = m.household_id AND h.provisional AND h.merged_into IS NULL
           AND h.county_code = left(i.division_code, 6)
         WHERE starts_with(h.division_code, $3) AND NOT EXISTS (SELECT FROM household k WHERE k.code = i.code)
       ), certain AS (
         SELECT code, id FROM met m
         WHERE (SELECT count(*) FROM met o WHERE o.code = m.code OR o.id = m.id) = 1
       ), replaced AS (
         UPDATE household h SET code = c.code, provisional = false FROM certain c WHERE h.id = c.id
         RETURNING h.id, old.code AS old_code, h.code, h.division_code
       ), noted AS (
         INSERT INTO import_change SELECT id, false, false FROM replaced
       )
       INSERT INTO household_movement (household_id, kind, occurred_on, to_household_id, changes, account, role,
                                       division_code)
       SELECT id, 'CODE_REPLACED', $1::date, id,
         jsonb_build_array(jsonb_build_object('personId', NULL, 'field', 'code', 'from', old_code, 'to', code)),
         $2, 'ledger', division_code
       FROM replaced`,
      [exportedOn, source, division],
    ),
  );
}
