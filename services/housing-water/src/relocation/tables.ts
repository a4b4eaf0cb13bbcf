import { loadedColumns } from '@dixian/register';
import { boolean, bytes, code, countyCode, day, int, table, text, uuid } from '@dixian/service';

/** Households that live at a resettlement site (易地搬迁安置区). */
export const relocatedHousehold = table(
  'relocated_household',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    site: text(),
    /** Where the site lies, which is not where the household is registered. */
    siteVillage: code(),
    leftOn: day().nullable(),
    leftAssumed: boolean().byDefault('false'),
    occurrence: int().byDefault('1'),
    source: text(),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'] },
);
