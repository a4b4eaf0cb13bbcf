import type { FundLevel } from '@dixian/department';
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
import type { HouseGrade } from '../ground/domain/house-grade';

/** Renovations of dangerous houses as they stand; amounts in fen. */
export const renovation = table(
  'renovation',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    grade: text().of<HouseGrade>(),
    startedOn: day(),
    plannedCompletionOn: day(),
    completedOn: day().nullable(),
    grant: bigint().named('grant_amount'),
    paid: bigint().named('paid_amount'),
    occurrence: int(),
    source: text(),
    year: int(),
    method: text().nullable(),
    houseNumber: text().nullable(),
    worksDoneOn: day().nullable(),
    acceptedOn: day().nullable(),
    approvedOn: day().nullable(),
    planAssumed: boolean().byDefault('false'),
    startMonthOnly: boolean().byDefault('false'),
    completionMonthOnly: boolean().byDefault('false'),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'] },
);

/**
 * Every state a renovation was said to be in; amounts in fen. The household is null until the register knows it. One that is
 * taken back says that of its day nothing was known after all.
 */
export const renovationStatement = table(
  'renovation_statement',
  {
    id: uuid().byDefault('uuidv7()'),
    renovationId: uuid(),
    householdCode: text(),
    householdId: uuid().nullable(),
    year: int(),
    grade: text().of<HouseGrade>(),
    approved: bigint(),
    paid: bigint(),
    startedOn: day(),
    plannedUntil: day(),
    completedOn: day().nullable(),
    occurredOn: day(),
    source: text(),
    account: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    told: boolean().byDefault('false'),
    method: text().nullable(),
    houseNumber: text().nullable(),
    acceptedOn: day().nullable(),
    approvedOn: day().nullable(),
    planAssumed: boolean().byDefault('false'),
    /** Size that the grant follows from, where the county grades it. */
    persons: int().nullable(),
    area: int().nullable(),
    loadedBy: loadedByColumn(),
    takenBack: boolean().byDefault('false'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** What was paid of renovations; amounts in fen. A payment belongs to the renovation of its household with that start. */
export const renovationPayment = table(
  'renovation_payment',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    renovationId: uuid().nullable(),
    startedOn: day(),
    paidOn: day(),
    amount: bigint(),
    fundSource: text(),
    fundLevel: text().of<FundLevel | ''>(),
    occurrence: int(),
    account: text().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    told: boolean().byDefault('false'),
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'] },
);
