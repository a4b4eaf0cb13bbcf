import { plainDate } from '@dixian/calendar';
import type { MeasureFacts, PersonFacts, QualityFacts } from '../../../src/quality/domain/quality-facts';
import type { RuleCode } from '../../../src/quality/domain/quality-rules';

export const PERSON: PersonFacts = {
  id: 'head',
  relation: '户主',
  isHead: true,
  sex: 'MALE',
  sexOfNumber: 'MALE',
  birthOn: plainDate('1980-06-15'),
  disabilityCard: false,
  insured: true,
  atSchool: false,
  health: '健康',
  labour: '普通劳动力',
  workPlace: null,
  workMonths: null,
  hasPhone: true,
  elsewhere: false,
};
export const MONITORED = { identifiedOn: plainDate('2025-01-15'), monthOnly: false, risks: ['因学'] };
export const INCOME = { wages: 10_000n, transfer: 1n, net: 100n, members: 1, selfPaid: 1n, statedNet: 100n };
export const MEASURE: MeasureFacts = { id: 'measure', family: 'INDUSTRY', name: '种植', delivered: true };
export const SECURE = {
  COMPULSORY_EDUCATION: true,
  BASIC_MEDICAL: true,
  SAFE_HOUSING: true,
  SAFE_WATER: true,
};
export const FACTS: QualityFacts = {
  householdId: 'household',
  asOf: plainDate('2025-08-01'),
  people: [PERSON],
  monitoring: MONITORED,
  identifying: false,
  release: undefined,
  income: INCOME,
  belowLine: undefined,
  secure: SECURE,
  allowances: [],
  measures: [MEASURE],
  labelled: false,
  answered: undefined,
  scope: undefined,
  scopeClauses: {
    RURAL: 'PA-2025-2.1a',
    RELOCATED_NOW_URBAN: 'PA-2025-2.1.1',
    MEMBERS_URBAN_OR_COLLECTIVE: 'PA-2025-2.1.2',
    RELOCATED_ELSEWHERE: 'PA-2025-2.1.3',
  },
};

export const on = plainDate;
export const people = (...changes: Partial<PersonFacts>[]) => ({
  people: changes.map((change, index) => ({ ...PERSON, id: `p${index}`, isHead: index === 0, ...change })),
});
export const risk = (...risks: string[]) => ({ monitoring: { ...MONITORED, risks } });
export const identified = (day: string) => ({ monitoring: { ...MONITORED, identifiedOn: on(day) } });
export const released = (day: string, mode: string | null = '帮扶消除') => ({
  release: { on: on(day), mode },
});
export const measures = (...changes: Partial<MeasureFacts>[]) => ({
  measures: changes.map((change) => ({ ...MEASURE, ...change })),
});
export const rural = { computed: 'RURAL', inScope: true, code: 'RURAL' } as const;
export const urban = {
  computed: 'RELOCATED_NOW_URBAN',
  inScope: false,
  code: 'URBAN_SECURITY',
} as const;
export const wife = { relation: '配偶', sex: 'FEMALE', sexOfNumber: 'FEMALE' } as const;

/** What is seen, the rule, what trips it and the nearest that does not. */
export type Change = Partial<QualityFacts>;
export type RuleCase = readonly [string, RuleCode, Change, Change];
