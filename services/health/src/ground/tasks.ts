import { tasksOf } from '@dixian/duty';

/** The department's work as it stands on the one list of tasks. */
export const tasks = tasksOf('health', {
  UNINSURED: {
    zh: '动员参保',
    en: 'sign up for insurance',
    form: 'recordInsurance',
    fact: 'INSURANCE',
    level: 'township',
  },
  PREMIUM_SHORT: {
    zh: '补足参保资助',
    en: 'pay the rest of the contribution subsidy',
    form: 'recordHealthPayment',
    fact: 'TREATMENT',
    level: 'county',
    sector: 'health',
  },
  DEPOSIT_TO_RETURN: {
    zh: '退还住院押金',
    en: 'return the deposit of a stay',
    form: 'recordAdmission',
    fact: 'TREATMENT',
    level: 'county',
    sector: 'health',
  },
  CONTRACT_MISSING: {
    zh: '签订慢病服务协议',
    en: 'sign a contract of chronic care',
    form: 'signChronicContract',
    fact: 'TREATMENT',
    level: 'county',
    sector: 'health',
  },
  VISIT_DUE: {
    zh: '慢病随访',
    en: 'visit under a contract of chronic care',
    form: 'recordChronicVisit',
    fact: 'TREATMENT',
    level: 'county',
    sector: 'health',
  },
  CLAIM_UNPAID: {
    zh: '发放医疗救助',
    en: 'pay medical aid',
    form: 'recordHealthPayment',
    fact: 'TREATMENT',
    level: 'county',
    sector: 'health',
  },
  RELIEF_AMOUNT: {
    zh: '确定救助金额',
    en: 'set the amount of relief',
    form: 'decideMedicalReliefCase',
    fact: 'TREATMENT',
    level: 'county',
  },
  RELIEF_REVIEW: {
    zh: '核查额外救助对象',
    en: 'review who is named for extra relief',
    form: 'decideMedicalReliefCase',
    fact: 'TREATMENT',
    level: 'county',
  },
});
