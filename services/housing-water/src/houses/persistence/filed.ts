import { filedRecord } from '@dixian/attachments';

/** Files of what was seen of a house: 住房照片、鉴定报告。 */
export const HOUSE_FILES = filedRecord({ kind: 'HOUSE_WORD', fact: 'HOUSING', table: 'house_word' });
