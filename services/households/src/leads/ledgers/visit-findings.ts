import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';
import { nobodyLeftSql } from '../../register/persistence/nobody-left';
import type { Unplaced } from '../../register/persistence/placing/unplaced';

/** A visit to a household in which nobody was left. */
export const NOBODY_LEFT: Unplaced = [
  {
    code: 'NOBODY_LEFT',
    severity: 'REJECTED',
    column: '户编号',
    zh: '排查日期时该户已没有成员，不再办理。',
    en: 'Nobody of the household was left on that day; nothing more is done for it.',
  },
  nobodyLeftSql('h.id', 's.visited_on'),
];

/** A visit on a day to come. */
export const DATE_IN_FUTURE: FindingKind = {
  code: 'DATE_IN_FUTURE',
  severity: 'REJECTED',
  column: '排查日期',
  zh: '排查日期还没有到，请核对。',
  en: 'The day of the visit has not come yet. Please check it.',
};

/** Says of rows that are kept what an act would have asked for, and which rows of one visit contradict each other. */
export async function remarkVisits(findings: MergeContext['findings']): Promise<void> {
  for (const [column, missing] of [
    ['风险类型', 'lead_type'],
    ['风险情况', 'finding'],
  ] as const) {
    await findings.fromSelect(
      { ...REQUIRED, column },
      `SELECT row_number, household_code FROM ${STAGE} WHERE risk_found AND ${missing} IS NULL`,
    );
  }
  await findings.fromSelect(
    VISITS_DISAGREE,
    `SELECT max(row_number) AS row_number, household_code FROM ${STAGE}
     GROUP BY household_id, household_code, visited_on HAVING count(DISTINCT risk_found) > 1`,
  );
}

const REQUIRED: FindingKind = {
  code: 'REQUIRED',
  severity: 'WARNING',
  column: null,
  zh: '存在风险的，请写明是什么风险；走访已导入，并已形成线索。',
  en: 'Please say what the risk is. The visit was loaded, and became a lead.',
};

const VISITS_DISAGREE: FindingKind = {
  code: 'HOUSEHOLD_ROWS_DISAGREE',
  severity: 'WARNING',
  column: '是否存在风险',
  zh: '同一户同一天的各行对是否存在风险说法不一致，已按存在风险导入，请核对。',
  en: 'Rows of one household and day disagree on whether there is a risk; it was loaded as one. Please check them.',
};
