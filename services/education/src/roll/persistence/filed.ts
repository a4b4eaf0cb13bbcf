import { filedRecord } from '@dixian/attachments';

/** Files of who is at which school: 学籍、在读证明。 */
export const ENROLMENT_FILES = filedRecord({ kind: 'ENROLMENT', fact: 'SCHOOLING', table: 'enrolment' });
