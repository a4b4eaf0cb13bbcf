import { boolean, code, countyCode, day, table, text, uuid } from '@dixian/service';

/** What was last seen of a person's insurance. */
export const insurance = table(
  'insurance',
  {
    personId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    insured: boolean(),
    seenOn: day(),
    source: text(),
  },
  { primary: ['countyCode', 'personId'] },
);
