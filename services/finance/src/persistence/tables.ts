import type { FundLevel } from '@dixian/department';
import { loadedColumns } from '@dixian/register';
import {
  bigint,
  boolean,
  bytes,
  code,
  countyCode,
  day,
  instant,
  int,
  numeric,
  table,
  text,
  uuid,
} from '@dixian/service';
import type { LprTerm } from '../domain/loan';

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

/** Projects of linked funds, which are of a place and no household; amounts in fen, progress in percent. */
export const fundProject = table(
  'fund_project',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    year: int(),
    number: code(),
    category: text(),
    investment: bigint(),
    spentPercent: numeric(),
    fundLevel: text(),
    source: text(),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  { primary: ['id'], unique: [['divisionCode', 'year', 'number']] },
);

/** Money that other departments paid out; amounts in fen. */
export const paidMoney = table(
  'paid_money',
  {
    id: uuid(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    paidFor: text(),
    amount: bigint(),
    source: text().nullable(),
    level: text().of<FundLevel>().nullable(),
    paidOn: day(),
    department: text(),
    withdrawn: boolean(),
    toldAt: instant(),
  },
  { primary: ['id'] },
);
