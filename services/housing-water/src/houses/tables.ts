import { loadedColumns } from '@dixian/register';
import { boolean, bytes, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import type { HouseGrade } from '../ground/domain/house-grade';

/** 'LEDGER' of what ledgers say of a house and a day; of what people or surveys say, an id of its own. */
export const LEDGER_ENTRY = 'LEDGER';

/** What was said of houses, each as of a day; what is null was not said. */
export const houseWord = table(
  'house_word',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    houseNumber: text(),
    occurredOn: day(),
    entry: text().byDefault('(uuidv7())::text'),
    occurrence: int().byDefault('1'),
    grade: text().of<HouseGrade>().nullable(),
    livedIn: boolean().nullable(),
    sole: boolean().nullable(),
    suspected: boolean().nullable(),
    checked: boolean().byDefault('false'),
    unsafeSeen: boolean().nullable(),
    structure: text().nullable(),
    builtIn: text().nullable(),
    appraiser: text().nullable(),
    reportNumber: text().nullable(),
    note: text().nullable(),
    account: text().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'] },
);

export type RemedyKind = 'RENOVATION' | 'RECONSTRUCTION' | 'OTHER';

/** What was said of how unsafe housing of a household is remedied (危房改造、灾后重建、其他); append-only. */
export const housingRemedy = table(
  'housing_remedy',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    kind: text().of<RemedyKind>(),
    note: text().nullable(),
    done: boolean(),
    occurredOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
