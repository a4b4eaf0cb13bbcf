import { type FindingKind, type MergeContext, STAGE } from '@dixian/imports';

/**
 * Remarks on the times of monitoring of an export: what could not be kept for want of a month, what it ended, and what it
 * calls eliminated though the procedure here has not released it. One a household.
 */
export async function remarkTimes(findings: MergeContext['findings']): Promise<void> {
  for (const [kind, condition] of REMARKS) await findings.fromSelect(kind, rowsWhere(condition));
}

const rowsWhere = (condition: string) => `SELECT min(s.row_number) AS row_number, s.household_code
  FROM ${STAGE} s JOIN import_household i ON i.code = s.household_code
  WHERE ${condition} GROUP BY s.household_code`;

const stated = (ends: boolean) =>
  `EXISTS (SELECT FROM import_stated x WHERE x.household_id = i.id AND ${ends ? '' : 'NOT '}x.ends)`;
const warning = (code: string, column: string, zh: string, en: string): FindingKind => ({
  ...{ code, severity: 'WARNING' as const, column, zh, en },
});

const REMARKS: readonly (readonly [FindingKind, string])[] = [
  [
    warning(
      'MONITORED_WITHOUT_MONTH',
      '识别监测时间',
      '没有识别监测时间，监测期无法接续，不列入监测对象名单；请在系统中补录，或按准确日期接续监测期。',
      'There is no month of identification, so that the time of monitoring could not be kept and the household is on no list of the monitored. Please add it in the national system, or take the time over by its days.',
    ),
    'i.identified_month IS NULL',
  ],
  [
    warning(
      'ELIMINATED_WITHOUT_MONTH',
      '风险消除时间',
      '风险已消除但没有风险消除时间，监测期无法接续；请在系统中补录，或按准确日期接续监测期。',
      'The risk is eliminated but there is no month, so that the time of monitoring could not be kept. Please add it in the national system, or take the time over by its days.',
    ),
    'i.identified_month IS NOT NULL AND i.risk_eliminated AND i.eliminated_month IS NULL',
  ],
  [
    warning(
      'ELIMINATED_BEFORE_IDENTIFIED',
      '风险消除时间',
      '风险消除时间早于识别监测时间，监测期无法接续，请核对。',
      'The risk was eliminated before the household was identified, so that the time of monitoring could not be kept. Please check it.',
    ),
    'i.risk_eliminated AND i.eliminated_month < i.identified_month',
  ],
  [
    warning(
      'ENDED_BY_EXPORT',
      '风险是否已消除',
      '该户由接续进入监测，已按全国系统结束监测期；消除未经本地程序，请核对。',
      'The household is monitored by take-over alone, and its time was ended as the national system says, without a procedure here. Please check it.',
    ),
    stated(true),
  ],
  [
    warning(
      'ELIMINATED_ONLY_NATIONALLY',
      '风险是否已消除',
      '全国系统已标注风险消除，但该户在本地未按程序消除，仍在监测；已记录并请县级核对。',
      'The national system calls the risk eliminated, but no procedure here has released the household: it stays monitored. It is recorded, and the county is asked to check it.',
    ),
    stated(false),
  ],
];
