import { loadedByColumn } from '@dixian/imports';
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
  table,
  text,
  uuid,
} from '@dixian/service';
import type { AllowanceTier } from './domain/allowance-tier';
import type { EndReason } from './domain/end-reason';
import type { PaymentKind } from './domain/payment-kind';

/** Monthly payments of subsistence allowance; amounts in fen, months `YYYY-MM`. */
export const allowancePayment = table(
  'allowance_payment',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    month: code(),
    kind: text().of<PaymentKind>().byDefault("'ALLOWANCE'::text"),
    tier: text(),
    coveredPersons: int(),
    approved: bigint(),
    paid: bigint(),
    occurrence: int(),
    source: text(),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'] },
);

/**
 * Every state a grant was said to be in; amounts in fen. The household is null until the register knows it. A state whose
 * ledger was taken back stands no more, nor does the newer one that says so (`takesBack`).
 */
export const allowanceStatement = table(
  'allowance_statement',
  {
    id: uuid().byDefault('uuidv7()'),
    grantId: uuid().byDefault('uuidv7()'),
    householdCode: text(),
    householdId: uuid().nullable(),
    name: text(),
    tier: text().of<AllowanceTier>().nullable(),
    wholeHousehold: boolean().nullable(),
    coveredPersons: int().nullable(),
    dispersedHardship: boolean(),
    approved: bigint(),
    paid: bigint(),
    active: boolean(),
    endReason: text().of<EndReason>().nullable(),
    occurredOn: day(),
    source: text(),
    account: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    told: boolean().byDefault('false'),
    loadedBy: loadedByColumn(),
    stands: boolean().byDefault('true'),
    takesBack: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Measures that other departments refused a household only because it is monitored no longer. */
export const refusedMeasure = table(
  'refused_measure',
  {
    id: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    refused: text(),
    department: text(),
    refusedOn: day(),
  },
  { primary: ['id'] },
);
