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
    /** 结算单号; ledgers of many offices have none. */
    settlementNumber: text().nullable(),
    institution: text().nullable(),
    admittedOn: day().nullable(),
    leftOn: day().nullable(),
    /** 合规费用 */
    inScope: bigint().nullable(),
    /** 其他支付: beside the layers, not deducted. */
    otherPaid: bigint().nullable(),
    occurrence: int(),
    source: text(),
    ...loadedColumns,
  },
  {
    primary: ['countyCode', 'id'],
  },
);
