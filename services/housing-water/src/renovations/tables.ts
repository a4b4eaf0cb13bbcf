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
    ...loadedColumns,
  },
  { primary: ['countyCode', 'id'] },
);

/** Every state a renovation was said to be in; amounts in fen. The household is null until the register knows it. */
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
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);
