import { boolean, code, countyCode, day, table, text, uuid } from '@dixian/service';

/** What the data found by the calendar, once a household, rule and period (数据筛查). */
export const screeningHit = table(
  'screening_hit',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    rule: text().of<'loan-overdue'>(),
    period: text(),
    foundOn: day(),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'householdId', 'rule', 'period']] },
);
