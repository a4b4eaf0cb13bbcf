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
import type { ReliefCause } from './domain/aid-words';
import type { Difficulty } from './domain/temporary-relief';

const id = uuid().byDefault('uuidv7()');
const keyed = { primary: ['countyCode', 'id'] as const };

/** A case of temporary relief as it stands, by hand or by ledger; amounts in fen. */
export const reliefCase = table(
  'relief_case',
  {
    id,
    householdCode: text().nullable(),
    certificateIndex: bytes().nullable(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    appliedOn: day(),
    cause: text().of<ReliefCause>().nullable(),
    difficulty: text().of<Difficulty>().nullable(),
    affectsLiving: boolean(),
    emergency: boolean(),
    members: int(),
    paidFirst: boolean().byDefault('false'),
    amount: bigint().nullable(),
    approver: text().of<'county' | 'township'>().nullable(),
    decidedOn: day().nullable(),
    caseRecord: text().nullable(),
    paid: bigint().nullable(),
    paidOn: day().nullable(),
    stillDifficultOn: day().nullable(),
    occurrence: int().byDefault('1'),
    source: text().byDefault("'部门填报'::text"),
    told: boolean().byDefault('false'),
    ...loadedColumns,
  },
  keyed,
);

/** What the county delegated to a township, for which days (委托审批). */
export const reliefDelegation = table(
  'relief_delegation',
  {
    id,
    divisionCode: code(),
    countyCode: countyCode(),
    fromDay: day(),
    untilDay: day().nullable(),
    record: text(),
    endedOn: day().nullable(),
    endReason: text().nullable(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  keyed,
);
