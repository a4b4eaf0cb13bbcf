import { loadedColumns } from '@dixian/register';
import { bytes, code, countyCode, int, text, uuid } from '@dixian/service';

/** Columns of every table of persons' rows, as `ledgerTable` makes them. */
export const ledgerColumns = {
  id: uuid().byDefault('uuidv7()'),
  householdCode: text().nullable(),
  certificateIndex: bytes(),
  householdId: uuid().nullable(),
  personId: uuid().nullable(),
  divisionCode: code(),
  countyCode: countyCode(),
  occurrence: int().byDefault('1'),
  source: text(),
  /** Who entered it; null of rows of a ledger. */
  recordedBy: text().nullable(),
  ...loadedColumns,
};
