import { filedRecord } from '@dixian/attachments';

/** Files of a training: 报名表、结业证书。 */
export const TRAINING_FILES = filedRecord({ kind: 'TRAINING', fact: 'EMPLOYMENT', table: 'training' });
