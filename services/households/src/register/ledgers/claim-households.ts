import { type MergeContext, STAGE } from '@dixian/imports';
import { HEAD_FIRST } from './head-first';
import { rejectDeparted } from './reject-departed';
import { replaceProvisional } from './replace-provisional';

const FIGURES = `household_type, wages, business, property, transfer, business_cost, stated_net, member_count,
  insurance_payout, compliant_self_paid, category, identified_month, risks, risk_eliminated, elimination_mode,
  eliminated_month, housing_problem, dropout, water_problem`;

/**
 * Takes each household of the file that lies in the importer's division with the figures of its best row: one whose
 * income adds up before one whose does not, the head's before others', whatever the order of the rows. New ones are registered at once; a code that is in use where the importer
 * cannot see it is found by not becoming visible, and its rows are rejected.
 */
export async function claimHouseholds(context: MergeContext): Promise<void> {
  const { transaction, findings, division, source, exportedOn } = context;
  await transaction.query(
    `INSERT INTO import_household (code, added, division_id, division_code, ${FIGURES})
     SELECT DISTINCT ON (household_code) household_code, false, division_id, division_code, ${FIGURES}
     FROM ${STAGE} WHERE starts_with(division_code, $1)
     ORDER BY household_code,
       coalesce(stated_net <> wages + business + property + transfer - business_cost, false),
       ${HEAD_FIRST}`,
    [division],
  );
  await transaction.query('CREATE UNIQUE INDEX ON import_household (code)');
  await transaction.query('ANALYZE import_household');
  await replaceProvisional(context);
  await transaction.query(
    `WITH claimed AS (
       INSERT INTO household (code, division_id, division_code, household_type, source, exported_on)
       SELECT code, division_id, division_code, household_type, $1, $2::date FROM import_household ORDER BY code
       ON CONFLICT (code) DO NOTHING RETURNING id, code
     )
     UPDATE import_household i SET id = c.id, added = true FROM claimed c WHERE c.code = i.code`,
    [source, exportedOn],
  );
  await transaction.query(
    'UPDATE import_household i SET id = h.id FROM household h WHERE h.code = i.code AND i.id IS NULL',
  );
  await findings.fromSelect(
    {
      code: 'HOUSEHOLD_ELSEWHERE',
      severity: 'REJECTED',
      column: '户编号',
      zh: '这个户编号已登记在其他地方，请与登记地核对；迁入的农户请先由登记地办理变更。',
      en: 'This household code is registered elsewhere. Please check it with that place; a household that moved is transferred there first.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s JOIN import_household i ON i.code = s.household_code
     WHERE i.id IS NULL`,
  );
  await transaction.query('DELETE FROM import_household WHERE id IS NULL');
  await rejectDeparted(context);
  await transaction.query('CREATE UNIQUE INDEX ON import_household (id)');
  await transaction.query('ANALYZE import_household');
}
