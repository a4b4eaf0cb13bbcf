import { type MergeContext, STAGE } from '@dixian/imports';
import { OLD_IDENTITY_NUMBER } from '@dixian/personal-data';
import { namesTownshipSql, originSql } from '../persistence/code-origin';

/**
 * Rejects rows whose household code is an identity number of before 1999 (the ledger itself rejects newer ones), and rows whose household code begins with the digits of another county than that of their village, unless it is the
 * code of a household that lives here: it moved and kept its code. Nobody's register is asked whether such a code is in
 * use. Digits that the division table does not know are taken, with a warning.
 */
export async function remarkCodes({ transaction, findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'IDENTITY_NUMBER',
      severity: 'REJECTED',
      column: '户编号',
      zh: '户编号好像是证件号码，本行未导入，请核对是否填错了列。',
      en: 'This seems to be an identity number, not a household code, so the row was not loaded. Please check whether it stands in the wrong column.',
    },
    `SELECT row_number, household_code FROM ${STAGE} s
     WHERE household_code ~ '^${OLD_IDENTITY_NUMBER}$' AND NOT ${namesTownshipSql('s.household_code')}`,
  );
  await transaction.query(
    `CREATE TEMPORARY TABLE import_odd_code ON COMMIT DROP AS
     SELECT * FROM (
       SELECT c.*, ${originSql('c.household_code', 'c.county')} AS origin
       FROM (SELECT DISTINCT household_code, left(division_code, 6) AS county FROM ${STAGE}
             WHERE left(household_code, 6) <> left(division_code, 6)) AS c
     ) AS seen WHERE origin <> 'OWN'`,
  );
  await findings.fromSelect(
    {
      code: 'CODE_OF_OTHER_COUNTY',
      severity: 'REJECTED',
      column: '户编号',
      zh: '户编号前六位是其他县的区划代码，本行未导入，请核对；从外县迁入的农户请先由原登记地提出迁出申请、迁入地接收。',
      en: 'This household code begins with the division code of another county, so the row was not loaded. Please check it; a household from there is offered by that place and accepted here first.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN import_odd_code o ON o.household_code = s.household_code AND o.county = left(s.division_code, 6)
     WHERE o.origin = 'OTHER_COUNTY' AND NOT EXISTS (
       SELECT FROM household h WHERE h.code = s.household_code AND left(h.division_code, 6) = o.county)`,
  );
  await findings.fromSelect(
    {
      code: 'CODE_PREFIX_UNKNOWN',
      severity: 'WARNING',
      column: '户编号',
      zh: '户编号前六位不是区划表中的县级代码，已照常导入，请核对户编号，或补充区划表。',
      en: 'The household code begins with no county of the division table. It was loaded; please check the code, or add to the table.',
    },
    `SELECT DISTINCT NULL::int AS row_number, household_code FROM import_odd_code WHERE origin = 'UNKNOWN'`,
  );
}
