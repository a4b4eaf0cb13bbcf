import { filedRecord } from '@dixian/attachments';

/** Files of an allowance of a disabled person: 残疾人证、审批表。 */
export const DISABILITY_FILES = filedRecord({
  kind: 'DISABILITY_ALLOWANCE',
  fact: 'DISABILITY',
  table: 'disability_allowance',
});
