import { boolean, code, countyCode, day, table, text, uuid } from '@dixian/service';

/** A rule of screening (行业数据筛查). */
export type ScreeningRule = 'mass-unemployment' | 'long-without-work';

/** What the data found; one a household, rule and month. */
export const screeningHit = table(
  'screening_hit',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    rule: text().of<ScreeningRule>(),
    period: code(),
    foundOn: day(),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'householdId', 'rule', 'period']] },
);
