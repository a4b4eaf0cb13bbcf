import { filedRecord } from '@dixian/attachments';

/** Files of an insurance claim: 报案材料、查勘照片。 */
export const CLAIM_FILES = filedRecord({ kind: 'INSURANCE_CLAIM', fact: 'FUNDS', table: 'insurance_claim' });
