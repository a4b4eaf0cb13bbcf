import { bigint, bytes, code, countyCode, instant, table, text, uuid } from '@dixian/service';

/** Households as the department's copy of the register has them. */
const registeredHousehold = table(
  'registered_household',
  {
    id: uuid(),
    code: text(),
    codeSince: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
    version: bigint(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Their members, known by the blind index of their identity number alone. */
const registeredPerson = table(
  'registered_person',
  {
    id: uuid(),
    householdId: uuid(),
    certificateIndex: bytes(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Division codes that were replaced. */
const recodedDivision = table(
  'recoded_division',
  { oldCode: text(), newCode: text(), recodedAt: instant().byDefault('service_now()') },
  { primary: ['oldCode'] },
);

/** Tables of the register's copy. */
export const registerTables = [registeredHousehold, registeredPerson, recodedDivision];
