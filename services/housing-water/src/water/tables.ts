import { loadedByColumn } from '@dixian/imports';
import { loadedColumns } from '@dixian/register';
import { boolean, bytes, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import type { ItemState, TesterLevel, WaterWord } from './domain/water-facts';

/** 'LEDGER' of what ledgers say of a household's water and a day; of what people or surveys say, an id of its own. */
export const LEDGER_ENTRY = 'LEDGER';

/** What was said of the water of households, each as of a day; what is null was not said. */
export const waterWord = table(
  'water_word',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    occurredOn: day(),
    entry: text().byDefault('(uuidv7())::text'),
    occurrence: int().byDefault('1'),
    mode: text().nullable(),
    work: text().nullable(),
    quantity: text().of<ItemState>().nullable(),
    quality: text().of<ItemState>().nullable(),
    convenience: text().of<ItemState>().nullable(),
    assurance: text().of<ItemState>().nullable(),
    said: text().of<NonNullable<WaterWord['said']>>().nullable(),
    litres: int().nullable(),
    minutes: int().nullable(),
    dryDays: int().nullable(),
    distance: int().nullable(),
    height: int().nullable(),
    account: text().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'] },
);

/** Tests of the water of works; a test is told by work, day and tester. */
export const waterTest = table(
  'water_test',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    work: text(),
    workName: text().nullable(),
    tester: text(),
    level: text().of<TesterLevel>(),
    testedOn: day(),
    passed: boolean(),
    failedItems: text().nullable(),
    reportNumber: text().nullable(),
    account: text().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    /** The day that who told it last spoke for; by hand that of the entry. */
    speaksFor: day().nullable(),
    loadedBy: loadedByColumn(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'work', 'testedOn', 'tester']] },
);
