import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  type Problem,
  text,
  yuan,
} from '@dixian/ledger';
import { formatYuan } from '@dixian/money';
import type { MatchedLedger } from '@dixian/register';
import { selfPaidByLayers } from '../domain/layers';
import { SETTLEMENT_KINDS, unexplainedCost } from '../domain/settlement';

const ZERO = { min: 0n };

/** 医保结算明细 as offices keep it: a row per settlement, told by its number where one is printed. */
const settlementLedger = defineLedger({
  id: 'settlements',
  columns: {
    certificateNumber: certificate(),
    householdCode: householdCode().optional(),
    personName: name().optional(),
    settlementNumber: text({ maxLength: 60 }).optional(),
    institution: text({ maxLength: 100 }).optional(),
    admittedOn: date({ notAfterExport: true }).optional(),
    leftOn: date().optional(),
    settledOn: date(),
    kind: listed(Object.keys(SETTLEMENT_KINDS) as (keyof typeof SETTLEMENT_KINDS)[]),
    totalCost: yuan(ZERO),
    basicInsurance: yuan(ZERO),
    seriousIllnessInsurance: yuan(ZERO),
    medicalAid: yuan(ZERO),
    selfPaid: yuan(ZERO),
    inScope: yuan(ZERO).optional(),
    otherPaid: yuan(ZERO).optional(),
  },
  check(row) {
    const { admittedOn, leftOn, inScope, totalCost, selfPaid } = row;
    const unexplained = unexplainedCost(row);
    const differs = selfPaidByLayers(row) - selfPaid;
    return [
      ...(admittedOn && leftOn && leftOn < admittedOn ? [LEFT_BEFORE_ADMITTED] : []),
      ...(unexplained === 0n ? [] : [partsDoNotAddUp(formatYuan(unexplained))]),
      ...(differs === 0n ? [] : [selfPaidDiffers(formatYuan(differs))]),
      ...(inScope !== undefined && inScope > totalCost ? [IN_SCOPE_ABOVE_TOTAL] : []),
    ];
  },
});

/** A row of it. */
export type Settlement = LedgerValues<typeof settlementLedger>;

/** How settlements get into the department's table; persons are known by the blind index of their identity number. */
export const settlementRows: MatchedLedger<Settlement> = {
  definition: settlementLedger,
  table: 'settlement',
  key: ['settlement_number'],
  // Offices that print no number: a bill is told by person, day, kind, cost and its place among equals.
  otherKey: ['certificate_index', 'settled_on', 'kind', 'total_cost'],
  repeats: true,
  near: ['certificate_index', 'settled_on', 'kind'],
  past: { settled_on: '结算日期' },
  persons: true,
  personName: (row) => row.personName,
  columns: {
    settlement_number: { type: 'text', of: (row) => row.settlementNumber ?? null },
    institution: { type: 'text', of: (row) => row.institution ?? null },
    admitted_on: { type: 'date', of: (row) => row.admittedOn ?? null },
    left_on: { type: 'date', of: (row) => row.leftOn ?? null },
    settled_on: { type: 'date', of: (row) => row.settledOn },
    kind: { type: 'text', of: (row) => SETTLEMENT_KINDS[row.kind] },
    total_cost: { type: 'bigint', of: (row) => String(row.totalCost) },
    basic_insurance: { type: 'bigint', of: (row) => String(row.basicInsurance) },
    serious_illness_insurance: { type: 'bigint', of: (row) => String(row.seriousIllnessInsurance) },
    medical_aid: { type: 'bigint', of: (row) => String(row.medicalAid) },
    self_paid: { type: 'bigint', of: (row) => String(row.selfPaid) },
    in_scope: { type: 'bigint', of: (row) => row.inScope?.toString() ?? null },
    other_paid: { type: 'bigint', of: (row) => row.otherPaid?.toString() ?? null },
  },
};

const LEFT_BEFORE_ADMITTED: Problem = {
  code: 'LEFT_BEFORE_ADMITTED',
  column: '出院日期',
  severity: 'REJECTED',
  message: {
    zh: '出院日期早于入院日期，请核对。',
    en: 'The discharge lies before the admission. Please check both days.',
  },
};
const IN_SCOPE_ABOVE_TOTAL: Problem = {
  code: 'IN_SCOPE_ABOVE_TOTAL',
  column: '合规费用',
  severity: 'WARNING',
  message: {
    zh: '合规费用大于医疗总费用，请核对。',
    en: 'The compliant cost is above the total cost. Please check both.',
  },
};

function partsDoNotAddUp(difference: string): Problem {
  return {
    code: 'PARTS_DO_NOT_ADD_UP',
    column: '医疗总费用',
    severity: 'WARNING',
    message: {
      zh: `各项支付与个人自付之和不等于医疗总费用，相差${difference}元，请核对。`,
      en: `What was paid by each and by the person does not add up to the total cost; ${difference} yuan are not explained. Please check.`,
    },
  };
}

function selfPaidDiffers(difference: string): Problem {
  return {
    code: 'SELF_PAID_DIFFERS',
    column: '个人自付',
    severity: 'WARNING',
    message: {
      zh: `个人自付不等于总费用减去三重保障支付，相差${difference}元；判断时按计算结果。`,
      en: `Self-paid is not the total less the three layers; they differ by ${difference} yuan. Decisions take what is computed.`,
    },
  };
}
