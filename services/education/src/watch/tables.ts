import { boolean, code, countyCode, day, table, text, uuid } from '@dixian/service';

/** What the data found, once a household, rule and half-year (数据筛查). */
export const screeningHit = table(
  'screening_hit',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    rule: text().of<'child-without-school' | 'need-unaided'>(),
    period: text(),
    foundOn: day(),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'householdId', 'rule', 'period']] },
);
