import { code, countyCode, day, instant, table, text, uuid } from '@dixian/service';

/** The file of somebody who wants to work, which follows them until it is closed (一人一案). */
export const employmentFile = table(
  'employment_file',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    openedOn: day(),
    closedOn: day().nullable(),
    closedBecause: text().nullable(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** What was done for somebody, in their file; append-only. */
export const fileEntry = table(
  'file_entry',
  {
    id: uuid().byDefault('uuidv7()'),
    fileId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    note: text(),
    occurredOn: day(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** A favour that a workshop has (扶贫车间优惠政策); without an end unless one is said. */
export const workshop = table(
  'workshop',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    name: text(),
    favour: text(),
    validFrom: day(),
    endsOn: day().nullable(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
