import { bigint, code, countyCode, table, text, uuid, uuids } from '@dixian/service';

/** How a household stood when departments were last told: a version, and a hash of what was told with it. */
export const householdStanding = table(
  'household_standing',
  {
    householdId: uuid(),
    version: bigint().byDefault('0'),
    content: text().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'householdId'] },
);

/** What a transaction has changed of standings; told, and gone, before it commits. */
export const standingChange = table(
  'standing_change',
  {
    id: uuid().byDefault('uuidv7()'),
    householdIds: uuids().nullable(),
    personIds: uuids().nullable(),
  },
  { primary: ['id'] },
);
