import type { FindingKind } from '@dixian/imports';
import { refusal } from '../domain/refusals';
import { PAIRED } from '../use-cases/help-messages';
import type { HelperRemark } from '../use-cases/place-pairings-of-household';

type Severity = FindingKind['severity'];

const asRefused = (
  code: 'BEFORE_PREVIOUS_STEP' | 'CIVIL_SERVANT_NEEDED' | 'END_BEFORE_START' | 'REQUIRED' | 'DATE_IN_FUTURE',
  column: string,
  severity: Severity,
): FindingKind => ({ code, severity, column, ...refusal('', code).words });

/** What can be found of helpers, by the code of the act and in its words; those that turn a row away first. */
export const pairingFindings: readonly (readonly [HelperRemark, FindingKind])[] = [
  ['HELPER_ASSIGNED', { code: 'HELPER_ASSIGNED', severity: 'REJECTED', column: '帮扶责任人', ...PAIRED }],
  [
    'CONTRADICTS_HELPER',
    {
      code: 'BEFORE_PREVIOUS_STEP',
      severity: 'REJECTED',
      column: '结对时间',
      zh: '该户后来已换了帮扶责任人，本行说他至今仍在帮扶，未导入，请核对。',
      en: 'Another helper came to this household since, while this row says that this one still stands. It was not loaded; please check it.',
    },
  ],
  ['END_BEFORE_START', asRefused('END_BEFORE_START', '帮扶结束时间', 'REJECTED')],
  ['BEFORE_PREVIOUS_STEP', asRefused('BEFORE_PREVIOUS_STEP', '结对时间', 'WARNING')],
  ['CIVIL_SERVANT_NEEDED', asRefused('CIVIL_SERVANT_NEEDED', '帮扶单位类型', 'WARNING')],
  [
    'DECISION_REFUSED',
    {
      code: 'DECISION_REFUSED',
      severity: 'WARNING',
      column: '帮扶结束时间',
      zh: '按当地政策，这一天还不能结束结对帮扶；台账上的结束时间已照实导入，请核对。',
      en: 'The policy of the place does not let the pairing end on that day yet. The end was loaded as the ledger states it; please check it.',
    },
  ],
  ['POST_MISSING', asRefused('REQUIRED', '职务', 'WARNING')],
];

/** Days that have not come: a beginning turns the row away; an end that is planned is none yet. */
export const DAYS: readonly (readonly [FindingKind, string])[] = [
  [asRefused('DATE_IN_FUTURE', '结对时间', 'REJECTED'), 'since > $1::date'],
  [
    {
      code: 'END_NOT_YET',
      severity: 'WARNING',
      column: '帮扶结束时间',
      zh: '结束时间还没有到，暂按仍在帮扶导入。',
      en: 'This end has not come yet; the helper was loaded as standing.',
    },
    'until > $1::date',
  ],
];

/** Said once for the file: rows that say no day of beginning. */
export const SINCE_ASSUMED: FindingKind = {
  code: 'SINCE_ASSUMED',
  severity: 'WARNING',
  column: '结对时间',
  zh: '有 {detail} 行没有结对时间，按本表的导出日期（没有的按导入日期）计。',
  en: '{detail} rows say no day on which the helper began; the day of this file was taken.',
};
