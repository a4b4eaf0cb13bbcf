import { filedRecord } from '@dixian/attachments';

/** Files of what is said of a renovation: 改造前后照片、竣工验收表。 */
export const RENOVATION_FILES = filedRecord({
  kind: 'RENOVATION',
  fact: 'HOUSING',
  table: 'renovation_statement',
});
