import { loadedColumns } from '@dixian/register';
import { bigint, bytes, code, countyCode, day, int, table, text, uuid } from '@dixian/service';
import type { SettlementKind } from './domain/settlement';

/** Medical settlements; amounts in fen. */
export const settlement = table(
  'settlement',
  {
    id: uuid().byDefault('uuidv7()'),
    householdCode: text().nullable(),
    certificateIndex: bytes(),
    householdId: uuid().nullable(),
    personId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    settledOn: day(),
    kind: text().of<SettlementKind>(),
    totalCost: bigint(),
    basicInsurance: bigint(),
    seriousIllnessInsurance: bigint(),
    medicalAid: bigint(),
    selfPaid: bigint(),
    occurrence: int(),
    source: text(),
    ...loadedColumns,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'settledOn', 'kind', 'totalCost', 'occurrence']],
  },
);
