import { bigint, boolean, bytes, code, countyCode, day, int, table, text, uuid } from '@dixian/service';

/** The yearly run of a county (医疗费用核算): which bills counted, frozen. */
export const medicalRun = table(
  'medical_run',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    fromOn: day(),
    cutOff: day(),
    madeOn: day(),
    reason: text().nullable(),
    preview: text(),
    account: text(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'year']] },
);

/** A bill as a run counted it. Amounts in fen. */
export const medicalRunBill = table(
  'medical_run_bill',
  {
    runId: uuid(),
    settlementId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    householdId: uuid().nullable(),
    certificateIndex: bytes(),
    settledOn: day(),
    selfPaid: bigint(),
    printed: bigint(),
    isLate: boolean(),
  },
  { primary: ['countyCode', 'settlementId'] },
);
