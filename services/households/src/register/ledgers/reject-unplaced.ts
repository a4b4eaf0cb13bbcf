import { type MergeContext, STAGE } from '@dixian/imports';

/** Rejects rows whose village no division, or more than one, answers to. */
export async function rejectUnplaced(findings: MergeContext['findings'], column: string): Promise<void> {
  await findings.fromSelect(
    {
      code: 'DIVISION_UNKNOWN',
      severity: 'REJECTED',
      column,
      zh: '行政区划中没有唯一对应的行政村，请核对村名（或代码）及所属乡镇。',
      en: 'No single village of the division table answers to this. Please check its name or code and its township.',
    },
    `SELECT row_number, household_code FROM ${STAGE} WHERE division_id IS NULL`,
  );
}
