import { boolean, code, countyCode, day, table, text, uuid } from '@dixian/service';
import type { ScreeningRule } from './domain/screening-sources';

/** What a hit becomes in the rural office; of an illness nothing else is said. */
export type HitLeadType = 'ILLNESS_DISASTER_ACCIDENT' | 'OTHER';

/** Households that the department's records found though nobody monitors them: one of a household, rule and period. */
export const screeningHit = table(
  'screening_hit',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    rule: text().of<ScreeningRule>(),
    period: text(),
    foundOn: day(),
    leadType: text().of<HitLeadType>(),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'householdId', 'rule', 'period']] },
);
