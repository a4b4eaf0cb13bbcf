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
import type { LprTerm } from './domain/loan';
import type { LoanEventKind } from './domain/loan-event';

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
    daysAYear: int().nullable(),
    source: text(),
    told: boolean().byDefault('false'),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'contractNumber', 'contractCounty']] },
);

/** What happened to a loan, known by its contract; `occurrence` is its place among equals of one ledger. */
export const loanEvent = table(
  'loan_event',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    contractNumber: text(),
    kind: text().of<LoanEventKind>(),
    occurredOn: day(),
    amount: bigint().nullable(),
    newDueOn: day().nullable(),
    occurrence: int().byDefault('1'),
    account: text().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  { primary: ['countyCode', 'id'] },
);

/** What the bank says a contract bore from a day to a day, both counted. */
export const bankInterest = table(
  'bank_interest',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    contractNumber: text(),
    fromOn: day(),
    toOn: day(),
    interest: bigint(),
    penalty: bigint(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'contractNumber', 'fromOn', 'toOn']] },
);
