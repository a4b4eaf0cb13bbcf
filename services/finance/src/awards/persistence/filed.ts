import { filedRecord } from '@dixian/attachments';

/** Files of an award: 申报表、验收照片。 */
export const AWARD_FILES = filedRecord({ kind: 'AWARD', fact: 'FUNDS', table: 'household_award' });
