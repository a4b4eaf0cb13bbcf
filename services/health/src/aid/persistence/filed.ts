import { filedRecord } from '@dixian/attachments';

/** Files of a claim to medical aid: 住院票据、出院小结。 */
export const CLAIM_FILES = filedRecord({
  kind: 'MEDICAL_AID_CLAIM',
  fact: 'TREATMENT',
  table: 'medical_aid_claim',
});

/** Files of a contract of chronic care: 签约协议、随访记录。 */
export const CONTRACT_FILES = filedRecord({
  kind: 'CHRONIC_CONTRACT',
  fact: 'TREATMENT',
  table: 'chronic_contract',
});
