import { filedRecord } from '@dixian/attachments';

/** Files of work that names no household: 签到表、现场照片. Who sees the work sees them. */
export const WORK_FILES = filedRecord({ kind: 'WORK', fact: 'REGISTER', table: 'work_record', placed: true });
