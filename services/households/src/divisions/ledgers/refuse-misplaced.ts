import { type MergeContext, STAGE } from '@dixian/imports';
import { PARENT_OF } from './parent-of';

/** Rejects rows of which no division above is known, neither to the register nor to the file, and codes named twice otherwise. */
export async function refuseMisplaced({ findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'DIVISION_TWICE',
      severity: 'REJECTED',
      column: 'code',
      zh: '同一代码在表中出现了不止一次，名称又不同，请核对。',
      en: 'The table has this code more than once, with different names. Please check it.',
    },
    `SELECT row_number, NULL::text AS household_code FROM ${STAGE} s
     WHERE EXISTS (SELECT FROM ${STAGE} o WHERE o.division_code = s.division_code AND o.name <> s.name)`,
  );
  await findings.fromSelect(
    {
      code: 'PARENT_UNKNOWN',
      severity: 'REJECTED',
      column: 'code',
      zh: '表中和系统中都没有上级区划（代码的前几位），请先添加上级区划。',
      en: 'Neither the table nor the register has the division above. Please add it first.',
    },
    `SELECT row_number, NULL::text AS household_code FROM ${STAGE} s
     WHERE length(s.division_code) > 2
       AND NOT EXISTS (SELECT FROM ${STAGE} p WHERE p.division_code = ${PARENT_OF('s.division_code')})
       AND NOT EXISTS (SELECT FROM division_version v WHERE v.code = ${PARENT_OF('s.division_code')} AND v.valid_to IS NULL)`,
  );
}
