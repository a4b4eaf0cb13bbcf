import { INCOME, MONITORED, people, type RuleCase, risk, rural, SECURE, urban } from './ordinary-household';

export const identificationCases: readonly RuleCase[] = [
  ['1_01_002', 'CERTIFICATE_TWICE', people({ elsewhere: true }), people({})],
  ['1_11_001', 'RISKS_EMPTY', risk(), { monitoring: undefined }],
  [
    '1_11_002',
    'IDENTIFICATION_FIELDS_EMPTY',
    { monitoring: undefined, identifying: true, secure: { ...SECURE, SAFE_WATER: null } },
    { monitoring: undefined, identifying: true, secure: { ...SECURE, SAFE_WATER: false } },
  ],
  [
    '1_11_002 time',
    'IDENTIFICATION_FIELDS_EMPTY',
    { monitoring: { ...MONITORED, identifiedOn: null } },
    { monitoring: undefined, secure: {} },
  ],
  [
    'stated net',
    'NET_INCOME_MISMATCH',
    { income: { ...INCOME, statedNet: 101n } },
    { income: { ...INCOME, statedNet: null } },
  ],
  [
    '2_11_001',
    'DISABILITY_WITHOUT_DISABLED',
    risk('因残'),
    { ...risk('因残'), ...people({ health: '残疾,患有大病' }) },
  ],
  [
    '2_11_001 card',
    'DISABILITY_WITHOUT_DISABLED',
    risk('因残'),
    { ...risk('因残'), ...people({ disabilityCard: true }) },
  ],
  [
    '2_11_006, 5_15_013',
    'UNSTABLE_WORK_WITHOUT_LABOUR',
    { ...risk('因务工就业不稳'), ...people({ labour: '无劳动力' }, { labour: '丧失劳动力' }) },
    { ...risk('因务工就业不稳'), ...people({ labour: '无劳动力' }, { labour: '弱劳动力或半劳动力' }) },
  ],
  [
    '5_15_014',
    'UNSTABLE_WORK_WITHOUT_WORK',
    { ...risk('因务工就业不稳'), ...people({ workMonths: 0 }) },
    { ...risk('因务工就业不稳'), ...people({ workMonths: 1 }) },
  ],
  [
    '5_15_020',
    'ILLNESS_WITHOUT_SELF_PAID',
    { ...risk('因病'), income: { ...INCOME, selfPaid: 0n } },
    { ...risk('因病'), income: { ...INCOME, selfPaid: 1n } },
  ],
  [
    '5_15_020 unknown',
    'ILLNESS_WITHOUT_SELF_PAID',
    { ...risk('因病'), income: { ...INCOME, selfPaid: 0n } },
    { ...risk('因病'), income: { ...INCOME, selfPaid: null } },
  ],
  [
    '4_11_007',
    'UNINSURED_WITHOUT_ILLNESS',
    people({ insured: false }),
    { ...people({ insured: false }), ...risk('因病') },
  ],
  ['4_11_007 unknown', 'UNINSURED_WITHOUT_ILLNESS', people({ insured: false }), people({ insured: null })],
  [
    '4_11_006',
    'WATER_WITHOUT_RISK',
    { secure: { ...SECURE, SAFE_WATER: false } },
    { secure: { ...SECURE, SAFE_WATER: false }, ...risk('因安全饮水') },
  ],
  [
    'PA-2025-2.1a answer',
    'REGISTRATION_DIFFERS',
    { answered: 'RELOCATED_NOW_URBAN', scope: rural },
    { answered: 'RURAL', scope: rural },
  ],
  ['PA-2025-2.1.1', 'OUTSIDE_SCOPE', { scope: urban }, { scope: { ...urban, inScope: true } }],
  ['PA-2025-2.1.3', 'RESPONSIBLE_ELSEWHERE', { answered: 'RELOCATED_ELSEWHERE' }, { answered: 'RURAL' }],
];
