import { filedRecord } from '@dixian/attachments';

/** Files of an assessment: 入户调查表、核对报告。 */
export const ASSESSMENT_FILES = filedRecord({
  kind: 'ASSESSMENT',
  fact: 'ALLOWANCES',
  table: 'assistance_assessment',
});
