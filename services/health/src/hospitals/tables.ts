import { loadedByColumn } from '@dixian/imports';
import { loadedColumns } from '@dixian/register';
import { bigint, boolean, bytes, code, countyCode, day, int, table, text, uuid } from '@dixian/service';

/** A hospital that a county designates (定点医疗机构), for a time. */
export const designatedHospital = table(
  'designated_hospital',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    code: text(),
    name: text(),
    fromOn: day(),
    untilOn: day().nullable(),
    source: text(),
    /** The day that who told it last spoke for; by hand that of the entry. */
    speaksFor: day().nullable(),
    loadedBy: loadedByColumn(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'code', 'fromOn']] },
);

/** A stay in hospital (住院), treated first and paid later where the right holds on its first day. Amounts in fen. */
export const admission = table(
  'admission',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    hospital: text(),
    admittedOn: day(),
    deposit: bigint(),
    leftOn: day().nullable(),
    clearedOn: day().nullable(),
    owed: bigint().nullable(),
    depositReturnedOn: day().nullable(),
    injuredByOthers: boolean().byDefault('false'),
    instalments: int().nullable(),
    instalmentsAgreedOn: day().nullable(),
    vouchedBy: text().nullable(),
    occurrence: int(),
    source: text(),
    ...loadedColumns,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'hospital', 'admittedOn', 'occurrence']],
  },
);
