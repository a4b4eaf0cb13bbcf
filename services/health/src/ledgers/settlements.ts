import { byteaText } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  yuan,
} from '@dixian/ledger';
import { identityNumberOf } from '@dixian/personal-data';
import { matchedLedger } from '@dixian/register';
import { SETTLEMENT_KINDS } from '../domain/settlement';

const ZERO = { min: 0n };

/** 医保结算明细 as the health department exports it: a row per settlement, without a settlement number. */
const settlementLedger = defineLedger({
  id: 'settlements',
  title: { zh: '医保结算明细', en: 'Medical settlements' },
  columns: {
    certificateNumber: certificate().under('证件号码'),
    householdCode: householdCode().under('户编号'),
    settledOn: date().under('结算日期'),
    kind: listed(Object.keys(SETTLEMENT_KINDS) as (keyof typeof SETTLEMENT_KINDS)[]).under('类别'),
    totalCost: yuan(ZERO).under('医疗总费用'),
    basicInsurance: yuan(ZERO).under('基本医保支付'),
    seriousIllnessInsurance: yuan(ZERO).under('大病保险支付'),
    medicalAid: yuan(ZERO).under('医疗救助支付'),
    selfPaid: yuan(ZERO).under('个人自付'),
  },
});

type Settlement = LedgerValues<typeof settlementLedger>;

/** How settlements get into the department's table; persons are known by the blind index of their identity number. */
export const settlementImport = matchedLedger<Settlement>({
  definition: settlementLedger,
  table: 'settlement',
  key: ['household_code', 'certificate_index', 'settled_on', 'kind', 'total_cost'],
  repeats: true,
  householdCode: (row) => row.householdCode,
  certificateIndex: (row, { blindIndex }) =>
    byteaText(blindIndex.of(identityNumberOf(row.certificateNumber))),
  columns: {
    settled_on: { type: 'date', of: (row) => row.settledOn },
    kind: { type: 'text', of: (row) => SETTLEMENT_KINDS[row.kind] },
    total_cost: { type: 'bigint', of: (row) => String(row.totalCost) },
    basic_insurance: { type: 'bigint', of: (row) => String(row.basicInsurance) },
    serious_illness_insurance: { type: 'bigint', of: (row) => String(row.seriousIllnessInsurance) },
    medical_aid: { type: 'bigint', of: (row) => String(row.medicalAid) },
    self_paid: { type: 'bigint', of: (row) => String(row.selfPaid) },
  },
});
