import { type MergeContext, STAGE } from '@dixian/imports';

/**
 * Rejects what was overtaken by hand: rows of a household that was merged into another, and rows by which a file of
 * before would enter a member again whom a split or a merger took elsewhere since.
 */
export async function rejectDeparted({ transaction, findings, exportedOn }: MergeContext): Promise<void> {
  const [any] = await transaction.query(
    `SELECT FROM household_movement WHERE kind IN ('SPLIT', 'MERGED') LIMIT 1`,
  );
  if (!any) return;
  await findings.fromSelect(
    {
      code: 'HOUSEHOLD_MERGED',
      severity: 'REJECTED',
      column: '户编号',
      zh: '这个户编号的农户已并入其他户，请在来源系统中也办理并户后再导入。',
      en: 'This household was merged into another. Please merge it in the source system, too, and load it again.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s JOIN import_household i ON i.code = s.household_code
     JOIN household h ON h.id = i.id WHERE h.merged_into IS NOT NULL`,
  );
  await transaction.query(
    'DELETE FROM import_household i USING household h WHERE h.id = i.id AND h.merged_into IS NOT NULL',
  );
  await findings.fromSelect(
    {
      code: 'MEMBER_MOVED_ON',
      severity: 'REJECTED',
      column: '证件号码',
      zh: '导出之后此人已分户或并户，本行未导入；请用新的导出文件。',
      en: 'This person left the household after the file was exported, so the row was not loaded. Please use a newer export.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN import_household i ON i.code = s.household_code
     JOIN person p ON p.certificate_index = s.certificate_index AND p.household_id <> i.id
     JOIN membership m ON m.person_id = p.id AND m.household_id = i.id AND m.left_on >= $1::date`,
    [exportedOn],
  );
}
