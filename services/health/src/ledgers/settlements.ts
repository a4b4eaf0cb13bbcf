import { byteaText } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  ledgerProblem,
  listed,
  name,
  yuan,
} from '@dixian/ledger';
import { identityNumberOf } from '@dixian/personal-data';
import { matchedLedger } from '@dixian/register';
import { SETTLEMENT_KINDS } from '../domain/settlement';

const ZERO = { min: 0n };

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
  check: (row) => (row.householdCode === undefined ? [ledgerProblem('REQUIRED', '户编号')] : []),
});

type Settlement = LedgerValues<typeof settlementLedger>;

/** How settlements get into the department's table; persons are known by the blind index of their identity number. */
export const settlementImport = matchedLedger<Settlement>({
  definition: settlementLedger,
  table: 'settlement',
  key: ['household_code', 'certificate_index', 'settled_on', 'kind', 'total_cost'],
  repeats: true,
  householdCode: (row) => row.householdCode ?? '',
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
