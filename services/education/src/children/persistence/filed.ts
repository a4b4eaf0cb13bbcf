import { filedRecord } from '@dixian/attachments';

/** Files of a leave: 休学审批、病情证明。 */
export const LEAVE_FILES = filedRecord({ kind: 'LEAVE', fact: 'SCHOOLING', table: 'school_leave' });

/** Files of a child that is out of school: 劝返照片、证明。 */
export const DROPOUT_FILES = filedRecord({ kind: 'DROPOUT_CASE', fact: 'SCHOOLING', table: 'dropout_case' });
