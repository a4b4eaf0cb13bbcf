import { filedRecord } from '@dixian/attachments';

/** Files of a case of relief: 申请书、证明、发放签收。 */
export const RELIEF_FILES = filedRecord({ kind: 'RELIEF_CASE', fact: 'ALLOWANCES', table: 'relief_case' });
