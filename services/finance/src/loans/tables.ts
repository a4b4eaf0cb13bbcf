import { loadedColumns } from '@dixian/register';
import { bigint, boolean, bytes, code, countyCode, day, numeric, table, text, uuid } from '@dixian/service';
import type { LprTerm } from './domain/loan';

/** Microcredit loans; amounts in fen, rates in percent. Counties may give out the same contract number. */
export const loan = table(
  'loan',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    contractNumber: text(),
    contractCounty: text(),
    bank: text(),
    drawnOn: day(),
    dueOn: day(),
    principal: bigint(),
    annualRatePercent: numeric(),
    lprTerm: text().of<LprTerm>(),
    purpose: text(),
    mortgaged: boolean(),
    guaranteed: boolean(),
    source: text(),
    told: boolean().byDefault('false'),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'contractNumber', 'contractCounty']] },
);
