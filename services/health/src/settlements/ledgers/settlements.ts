import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  type Problem,
  yuan,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import { SETTLEMENT_KINDS } from '../domain/settlement';

const ZERO = { min: 0n };
const PARTS_DO_NOT_ADD_UP: Problem = {
  code: 'PARTS_DO_NOT_ADD_UP',
  column: '医疗总费用',
  severity: 'WARNING',
  message: {
    zh: '各项支付与个人自付之和不等于医疗总费用，请核对。',
    en: 'What was paid by each and by the person does not add up to the total cost. Please check.',
  },
};

/** 医保结算明细 as offices keep it: a row per settlement, without a settlement number. */
const settlementLedger = defineLedger({
  id: 'settlements',
  columns: {
    certificateNumber: certificate(),
    householdCode: householdCode().optional(),
    personName: name().optional(),
    settledOn: date(),
    kind: listed(Object.keys(SETTLEMENT_KINDS) as (keyof typeof SETTLEMENT_KINDS)[]),
    totalCost: yuan(ZERO),
    basicInsurance: yuan(ZERO),
    seriousIllnessInsurance: yuan(ZERO),
    medicalAid: yuan(ZERO),
    selfPaid: yuan(ZERO),
  },
  check: ({ totalCost, basicInsurance, seriousIllnessInsurance, medicalAid, selfPaid }) =>
    basicInsurance + seriousIllnessInsurance + medicalAid + selfPaid === totalCost
      ? []
      : [PARTS_DO_NOT_ADD_UP],
});

type Settlement = LedgerValues<typeof settlementLedger>;

/** How settlements get into the department's table; persons are known by the blind index of their identity number. */
export const settlementImport = matchedLedger<Settlement>({
  definition: settlementLedger,
  table: 'settlement',
  key: ['certificate_index', 'settled_on', 'kind', 'total_cost'],
  repeats: true,
  near: ['certificate_index', 'settled_on', 'kind'],
  past: { settled_on: '结算日期' },
  persons: true,
  householdCode: (row) => row.householdCode,
  certificate: (row) => row.certificateNumber,
  personName: (row) => row.personName,
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
