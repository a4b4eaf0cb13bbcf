import { filedRecord } from '@dixian/attachments';

/** Files of what is said of an agreement: 劳务协议、续签、离岗证明。 */
export const AGREEMENT_FILES = filedRecord({
  kind: 'AGREEMENT',
  fact: 'EMPLOYMENT',
  table: 'agreement_statement',
});
