import { bigint, bytes, code, countyCode, instant, int, sealed, table, text, uuid } from '@dixian/service';

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
    nameIndex: bytes().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Numbers that came with rows that wait, sealed, and what the rural office finds a household by; in sight of matching alone. */
const waitingNumber = table(
  'waiting_number',
  {
    tableName: text(),
    rowId: uuid(),
    number: sealed(),
    nameIndex: bytes().nullable(),
    township: text().nullable(),
    village: text().nullable(),
    runId: uuid(),
    rowNumber: int(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'tableName', 'rowId'] },
);

/** Whom somebody chose for a row that waited, and why: the number that the row came with stands for that person from then on. */
export const matchedRow = table(
  'matched_row',
  {
    id: uuid().byDefault('uuidv7()'),
    tableName: text(),
    rowId: uuid(),
    householdId: uuid(),
    personId: uuid(),
    certificateIndex: bytes().nullable(),
    reason: text(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
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
export const registerTables = [
  registeredHousehold,
  registeredPerson,
  waitingNumber,
  matchedRow,
  recodedDivision,
];
